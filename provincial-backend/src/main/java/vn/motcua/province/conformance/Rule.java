package vn.motcua.province.conformance;

/** What the province relies on at a one-stop system, in the order in which it is tried. */
public enum Rule {
    TOKEN("a request with another token is answered 401 or 403"),
    BROKEN("a body that is no JSON is answered 400 to 499"),
    CODE("a dossier handed over is answered with a code like H56.99-261126-00001"),
    ONCE("handed over again, as after a lost answer, it is answered with the same code"),
    OTHER("another dossier gets another code"),
    UPDATE("a dossier told again with isUpdating True keeps its code"),
    REFUSAL("a dossier without a procedure is refused by an error_code, with HTTP 200"),
    CHANGES("the dossier is among the changes since the beginning"),
    WORDS("every change can be read with these settings: codes, dates, statuses"),
    REFERENCE("a change of a dossier of ours names our code"),
    LETTERS("Vietnamese names come back letter by letter"),
    MARK("after the last mark nothing comes twice"),
    NEWS("what changed after a mark is told after that mark"),
    ECHO("what it was told it tells back with our time, or not at all");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
