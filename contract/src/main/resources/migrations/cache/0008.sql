CREATE TABLE queue_length (
    service TEXT    NOT NULL PRIMARY KEY,
    day     TEXT    NOT NULL,
    version INTEGER NOT NULL,
    waiting INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
