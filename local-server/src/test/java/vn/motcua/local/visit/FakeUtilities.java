package vn.motcua.local.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.utility.Utility;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityIcon;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityQuestion;

/** Offers what a test says. */
final class FakeUtilities implements VisitParts.Utilities {
    final List<Utility> offered = new ArrayList<>();
    final List<UtilityQuestion> asked = new CopyOnWriteArrayList<>();
    boolean current = true;

    /** What the source says next. */
    UtilityAnswer next = new UtilityAnswer.LineDown();

    /** What it says after that. */
    List<UtilityAnswer> afterwards = List.of();

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

    @Override
    public UtilityAnswer ask(UtilityQuestion question) {
        asked.add(question);
        UtilityAnswer answer = next;
        if (!afterwards.isEmpty()) {
            next = afterwards.getFirst();
            afterwards = afterwards.subList(1, afterwards.size());
        }
        return answer;
    }
}
