package vn.motcua.local.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.procedure.Question;
import vn.motcua.local.procedure.Catalogue;

/** An application as it is written down, so that it outlives a power cut. */
public record SavedApplication(
        String procedure,
        long version,
        Place place,
        Map<String, Question.Answer> triage,
        Applicant applicant,
        String phone,
        Map<String, String> answers,
        List<AddressStep> trail) {

    static SavedApplication of(Application application) {
        return new SavedApplication(
                application.procedure().code(),
                application.procedure().version(),
                application.place(),
                application.triage(),
                application.applicant(),
                application.phone(),
                application.answers(),
                application.trail());
    }

    /**
     * Empty when the procedure is no longer in the catalogue. Of one that has changed since, all is
     * shown once more; what was answered stands.
     */
    public Optional<Application> restored(Catalogue catalogue) {
        return asked(catalogue)
                .map(found ->
                        new Application(found, place, triage, applicant, phone, answers, trail))
                .map(same ->
                        same.procedure().version() == version ? same : same.fromTheBeginning());
    }

    private Optional<Procedure> asked(Catalogue catalogue) {
        if (CollectionForm.is(procedure)) {
            return Optional.of(CollectionForm.form());
        }
        return DeliveryForm.is(procedure)
                ? Optional.of(DeliveryForm.form())
                : catalogue.procedure(procedure);
    }
}
