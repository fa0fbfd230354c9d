-- A copy of what the province published; may be thrown away at any moment.

CREATE TABLE dossier (
    code              TEXT    NOT NULL PRIMARY KEY,
    submission_number TEXT    NOT NULL,
    version           INTEGER NOT NULL,
    -- JSON of the contract's Dossier; NULL when it was removed
    body              TEXT,
    -- when this kiosk learned it
    updated_at        INTEGER NOT NULL
) STRICT;

CREATE INDEX dossier_by_submission_number ON dossier (submission_number)
    WHERE submission_number <> '';

CREATE TABLE news (
    id           TEXT    NOT NULL PRIMARY KEY,
    version      INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    -- JSON of the contract's NewsItem; NULL when it was withdrawn
    body         TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE alert (
    id         TEXT    NOT NULL PRIMARY KEY,
    version    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    -- JSON of the contract's Alert; NULL when it was withdrawn
    body       TEXT
) STRICT, WITHOUT ROWID;

-- How far each stream was read; commits together with what it says was applied.
CREATE TABLE feed_position (
    stream       TEXT    NOT NULL PRIMARY KEY,
    epoch        TEXT    NOT NULL,
    position     INTEGER NOT NULL CHECK (position >= 0),
    -- when the province last said that nothing is missing here; 0 never
    confirmed_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Entries this program does not understand, as they came.
CREATE TABLE feed_unread (
    stream   TEXT    NOT NULL,
    epoch    TEXT    NOT NULL,
    position INTEGER NOT NULL,
    body     TEXT    NOT NULL,
    PRIMARY KEY (stream, epoch, position)
) STRICT, WITHOUT ROWID;
