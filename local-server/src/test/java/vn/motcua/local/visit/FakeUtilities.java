package vn.motcua.local.visit;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.utility.Utility;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityIcon;
import vn.motcua.contract.utility.UtilityOffer;

/** Offers what a test says. */
final class FakeUtilities implements VisitParts.Utilities {
    final List<Utility> offered = new ArrayList<>();
    boolean current = true;

    void offer(String id, UtilityOffer offer) {
        UtilityCard card =
                new UtilityCard(id, same(id), same("about"), UtilityIcon.OTHER, same("source"));
        offered.add(new Utility(card, 1, offer));
    }

    static Phrase same(String words) {
        return new Phrase(words, words);
    }

    @Override
    public List<Utility> offered() {
        return List.copyOf(offered);
    }

    @Override
    public Freshness freshness() {
        return new Freshness(FakeKiosk.START, current);
    }
}
