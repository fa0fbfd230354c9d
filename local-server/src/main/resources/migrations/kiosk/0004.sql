-- What the visitor who is here has entered, so that a power cut does not take it. One row at most,
-- and none when nobody is here.
CREATE TABLE draft (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    body    TEXT    NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT;
