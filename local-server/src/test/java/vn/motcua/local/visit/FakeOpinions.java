package vn.motcua.local.visit;

import java.util.ArrayList;
import java.util.List;

/** Keeps what people think where a test can read it. */
final class FakeOpinions implements VisitParts.Opinions {
    final List<String> taken = new ArrayList<>();

    @Override
    public void rated(int points, List<String> reasons, String procedure, String desk) {
        taken.add("%d %s %s %s".formatted(points, reasons, procedure, desk).strip());
    }

    @Override
    public void commented(String words) {
        taken.add(words);
    }
}
