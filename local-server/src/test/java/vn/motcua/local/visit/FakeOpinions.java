package vn.motcua.local.visit;

import java.util.ArrayList;
import java.util.List;

/** Keeps what people think where a test can read it. */
final class FakeOpinions implements VisitParts.Opinions {
    final List<String> taken = new ArrayList<>();

    @Override
    public void rated(int points, List<String> reasons) {
        taken.add(points + " " + reasons);
    }

    @Override
    public void commented(String words) {
        taken.add(words);
    }
}
