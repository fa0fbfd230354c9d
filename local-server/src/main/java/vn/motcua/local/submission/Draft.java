package vn.motcua.local.submission;

import java.util.List;
import java.util.UUID;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;

/**
 * Papers a visitor checked and wants to hand in.
 *
 * @param id made with the draft and never again: handing in the same draft twice counts once
 * @param papers may be empty only where a form was filled in or words were said
 * @param answers of the form; empty when none was filled in
 * @param resultByPost whether the post shall bring the result; the address stands in the answers
 */
public record Draft(
        UUID id,
        Errand errand,
        List<PaperDraft> papers,
        List<FormAnswer> answers,
        List<ConsentRecord> consents,
        boolean resultByPost) {

    /** Its result waits at the desk. */
    public Draft(
            UUID id,
            Errand errand,
            List<PaperDraft> papers,
            List<FormAnswer> answers,
            List<ConsentRecord> consents) {
        this(id, errand, papers, answers, consents, false);
    }

    public Draft {
        papers = List.copyOf(papers);
        answers = List.copyOf(answers);
        consents = List.copyOf(consents);
        if (papers.isEmpty() && answers.isEmpty() && !errand.hasWords()) {
            throw new IllegalArgumentException("a draft has papers");
        }
    }
}
