package vn.motcua.contract.procedure;

/** The level of the authority that deals with a procedure. */
public enum AuthorityLevel {
    COMMUNE("Cấp xã"),
    PROVINCE("Cấp tỉnh"),
    MINISTRY("Cấp bộ"),
    OTHER("Cơ quan khác");

    private final String published;

    AuthorityLevel(String published) {
        this.published = published;
    }

    /** {@code OTHER} for a level that the catalogues do not have today. */
    public static AuthorityLevel of(String published) {
        for (AuthorityLevel level : values()) {
            if (level.published.equals(published)) {
                return level;
            }
        }
        return OTHER;
    }
}
