package vn.motcua.province.access;

/** What a member of staff does here, and the page where that is done. */
public enum Role {
    OFFICER("/office"),
    EDITOR("/editor"),
    TECHNICIAN("/fleet");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** Path of the first page, e.g. {@code /office}. */
    public String home() {
        return home;
    }
}
