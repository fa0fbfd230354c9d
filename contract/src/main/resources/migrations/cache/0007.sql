CREATE TABLE petition (
    code    TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    -- JSON of the contract's Petition
    body    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
