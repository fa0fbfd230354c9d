package vn.motcua.province.office;

import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.province.dossier.DossierDocument;
import vn.motcua.province.post.PostedItem;

/** A dossier with all that came from kiosks, as it lies on an officer's desk. */
record Case(
        Dossier dossier,
        List<DossierDocument> documents,
        List<FormAnswer> answers,
        List<PostedItem> posted) {
    /** The question by which a kiosk tells who hands in. */
    Case {
        documents = List.copyOf(documents);
        answers = List.copyOf(answers);
        posted = List.copyOf(posted);
    }

    /** As it stands in the dossier, else as the applicant's card says. */
    String applicant() {
        return dossier.applicant().isEmpty() ? applicantOnCard() : dossier.applicant();
    }

    /** As the card says; masked where no card was shown. */
    String fullName() {
        String onCard = applicantOnCard();
        return onCard.isEmpty() ? dossier.applicant() : onCard;
    }

    private String applicantOnCard() {
        return answer(FormAnswer.APPLICANT_NAME);
    }

    /** Empty when it was not asked, or left to the officer. */
    String answer(String key) {
        return answers.stream()
                .filter(said -> said.key().equals(key))
                .map(FormAnswer::answer)
                .findFirst()
                .orElse("");
    }

    /** Names of the papers that are here, to be asked for anew. */
    List<String> papers() {
        return documents.stream().map(DossierDocument::paper).distinct().toList();
    }
}
