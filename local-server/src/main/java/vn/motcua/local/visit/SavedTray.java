package vn.motcua.local.visit;

import java.util.List;
import java.util.UUID;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.Errand;

/** Papers that were not handed in yet, as they are written down. */
record SavedTray(
        UUID id,
        Errand errand,
        List<String> asked,
        List<PaperTray.Paper> papers,
        List<TrayPage> current,
        int again,
        List<ConsentPurpose> consents,
        String phone) {
    SavedTray {
        asked = List.copyOf(asked);
        papers = List.copyOf(papers);
        current = List.copyOf(current);
        consents = List.copyOf(consents);
    }
}
