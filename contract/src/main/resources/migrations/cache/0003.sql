CREATE TABLE procedure (
    code    TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    -- JSON of the contract's Procedure; NULL when the province took it back
    body    TEXT
) STRICT, WITHOUT ROWID;
