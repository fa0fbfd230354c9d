package vn.motcua.local.submission;

import java.util.List;
import java.util.UUID;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;

/**
 * Papers a visitor checked and wants to hand in.
 *
 * @param id made with the draft and never again: handing in the same draft twice counts once
 * @param papers never empty
 */
public record Draft(UUID id, Errand errand, List<PaperDraft> papers, ConsentRecord consent) {
    public Draft {
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("a draft has papers");
        }
    }
}
