package vn.motcua.province.storage;

/** What the two databases write differently; everything else is one SQL. */
public enum Dialect {
    SQLITE("INTEGER PRIMARY KEY AUTOINCREMENT", ""),
    POSTGRESQL("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", " FOR UPDATE");

    private final String identity;
    private final String forUpdate;

    Dialect(String identity, String forUpdate) {
        this.identity = identity;
        this.forUpdate = forUpdate;
    }

    /** Ends a SELECT whose row this transaction will change. SQLite has one writer, who has it. */
    public String forUpdate() {
        return forUpdate;
    }

    /** Whether writers come one after the other, so that no number can commit out of order. */
    public boolean hasOneWriter() {
        return this == SQLITE;
    }

    String inOwnWords(String script) {
        return script.replace("${identity}", identity);
    }
}
