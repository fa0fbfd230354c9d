package vn.motcua.local.identity;

/** As the card writes it. */
public enum Sex {
    MALE("Nam"),
    FEMALE("Nữ");

    private final String written;

    Sex(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
