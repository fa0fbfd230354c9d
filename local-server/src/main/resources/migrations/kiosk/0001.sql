-- What this kiosk alone knows: papers taken in and the messages about them.

CREATE TABLE submission (
    id           TEXT    NOT NULL PRIMARY KEY,
    number       TEXT    NOT NULL,
    pages        INTEGER NOT NULL CHECK (pages >= 0),
    handed_in_at INTEGER NOT NULL,
    -- when the province confirmed by its own stream that it has the papers
    settled_at   INTEGER
) STRICT;

CREATE INDEX submission_by_number ON submission (number);

-- Files of the document store that a submission still needs.
CREATE TABLE submission_document (
    submission TEXT NOT NULL REFERENCES submission (id),
    sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (submission, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX submission_document_by_hash ON submission_document (sha256);

-- The last number given on each day.
CREATE TABLE day_number (
    day  TEXT    NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

-- A row leaves only when the province has the message.
CREATE TABLE outbox (
    position          INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT    NOT NULL UNIQUE,
    -- exactly what is sent, each time
    body              TEXT    NOT NULL,
    set_aside_because TEXT
) STRICT;
