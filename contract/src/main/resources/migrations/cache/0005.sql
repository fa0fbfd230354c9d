CREATE TABLE utility (
    id      TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    -- JSON of the contract's Utility; NULL when the province took it back
    body    TEXT
) STRICT, WITHOUT ROWID;
