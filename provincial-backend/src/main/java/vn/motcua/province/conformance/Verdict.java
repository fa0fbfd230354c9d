package vn.motcua.province.conformance;

/**
 * What came of one rule.
 *
 * @param why what was found instead; "" if it passed
 */
public record Verdict(Rule rule, String why) {
    public boolean isPassed() {
        return why.isEmpty();
    }

    @Override
    public String toString() {
        return isPassed() ? "PASS  " + rule.words() : "FAIL  %s: %s".formatted(rule.words(), why);
    }
}
