package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import vn.motcua.ui.theme.Tokens;

/** Every rule of a screen that can be measured, over one laid-out scene. */
record Audit(Scene scene, Tokens tokens) {

    /** What is wrong, one each; empty when all is well. */
    List<Breach> breaches() {
        ShownNodes shown = new ShownNodes(scene, tokens);
        List<Breach> all = new ArrayList<>(new LayoutAudit(shown).breaches());
        all.addAll(new TouchAudit(shown).breaches());
        all.addAll(new ReadingAudit(shown).breaches());
        return List.copyOf(all);
    }
}
