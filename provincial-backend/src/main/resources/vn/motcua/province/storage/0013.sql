-- What kiosks offer besides procedures; a row stays when it is withdrawn, for its number.
CREATE TABLE utility (
    id        TEXT PRIMARY KEY,
    version   BIGINT NOT NULL CHECK (version >= 1),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    body      TEXT NOT NULL
);
