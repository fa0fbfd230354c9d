package vn.motcua.province.petition;

/**
 * What came after a petition was answered.
 *
 * @param publicWords what everybody may read of it, as an officer confirmed; empty until then
 * @param why the answer did not help; empty unless it was reopened, which happens once
 * @param points 1 to 5 for the answer; 0 until it was rated
 */
public record Aftermath(String publicWords, String publicAnswer, String why, int points) {
    static final Aftermath NOTHING = new Aftermath("", "", "", 0);

    public boolean isPublic() {
        return !publicAnswer.isEmpty();
    }

    Aftermath published(String words, String answer) {
        return new Aftermath(words, answer, why, points);
    }

    Aftermath reopened(String reason) {
        return new Aftermath(publicWords, publicAnswer, reason, points);
    }

    Aftermath rated(int given) {
        return new Aftermath(publicWords, publicAnswer, why, given);
    }
}
