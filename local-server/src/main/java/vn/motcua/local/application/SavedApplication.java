package vn.motcua.local.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.procedure.Question;

/** An application as it is written down, so that it outlives a power cut. */
public record SavedApplication(
        String procedure,
        Place place,
        Map<String, Question.Answer> triage,
        Applicant applicant,
        String phone,
        Map<String, String> answers,
        List<AddressStep> trail) {

    static SavedApplication of(Application application) {
        return new SavedApplication(
                application.procedure().code(),
                application.place(),
                application.triage(),
                application.applicant(),
                application.phone(),
                application.answers(),
                application.trail());
    }

    /** Empty when the procedure is no longer in the catalogue. */
    public Optional<Application> restored(Catalogue catalogue) {
        return catalogue
                .procedure(procedure)
                .map(found ->
                        new Application(found, place, triage, applicant, phone, answers, trail));
    }
}
