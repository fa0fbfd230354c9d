package vn.motcua.contract.procedure;

/** Words for people, in the languages of the kiosk. */
public record Phrase(String vi, String en) {

    /** Whoever reads another language than these two gets the one of the office. */
    public String in(String languageTag) {
        return languageTag.equals("en") ? en : vi;
    }
}
