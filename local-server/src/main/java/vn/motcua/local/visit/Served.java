package vn.motcua.local.visit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.ScreenState;

/**
 * By what a visitor was served, so that a rating counts for it; nothing that leads to her.
 *
 * @param procedure its code; empty if she came for none
 * @param name the procedure's
 * @param desk empty if none is known
 */
record Served(String procedure, String name, String desk) {
    static final Served BY_NOTHING = new Served("", "", "");

    /** As it is once {@code shown} is on the screen. */
    Served after(ScreenState shown) {
        return switch (shown) {
            case ScreenState.DossierShown it -> of(it.dossier());
            case ScreenState.HandedIn it when it.errand() instanceof Errand.NewDossier(var what) ->
                    of(what, "");
            default -> this;
        };
    }

    private static Served of(Dossier dossier) {
        return of(dossier.procedure(), dossier.desk());
    }

    private static Served of(Procedure procedure, String desk) {
        return new Served(procedure.code(), procedure.name(), desk);
    }

    /** What she is told that her rating counts for; empty if for nothing in particular. */
    String words() {
        return Stream.of(name, desk)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
