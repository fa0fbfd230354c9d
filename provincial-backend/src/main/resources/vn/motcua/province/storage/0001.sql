-- One schema for SQLite and PostgreSQL; ${identity} is written by the dialect.
-- Instants are epoch milliseconds.

CREATE TABLE stream_head (
    stream TEXT PRIMARY KEY,
    epoch  TEXT NOT NULL,
    head   BIGINT NOT NULL CHECK (head >= 0)
);

CREATE TABLE feed (
    stream   TEXT NOT NULL REFERENCES stream_head (stream),
    position BIGINT NOT NULL CHECK (position >= 1),
    item     TEXT NOT NULL,
    version  BIGINT NOT NULL,
    change   TEXT NOT NULL,
    PRIMARY KEY (stream, position)
);

CREATE TABLE change_outbox (
    id      ${identity},
    stream  TEXT NOT NULL REFERENCES stream_head (stream),
    item    TEXT NOT NULL,
    version BIGINT NOT NULL,
    change  TEXT NOT NULL
);

CREATE TABLE sequencer_lock (
    id INTEGER PRIMARY KEY
);
INSERT INTO sequencer_lock (id) VALUES (1);

CREATE TABLE kiosk (
    name            TEXT PRIMARY KEY,
    public_key      TEXT NOT NULL UNIQUE,
    state           TEXT NOT NULL CHECK (state IN ('ACTIVE', 'SUSPENDED', 'REVOKED')),
    enrolled_at     BIGINT NOT NULL,
    last_contact_at BIGINT NOT NULL
);

CREATE TABLE enrolment_code (
    hash        TEXT PRIMARY KEY,
    selector    TEXT NOT NULL,
    expires_at  BIGINT NOT NULL,
    wrong_tries INTEGER NOT NULL CHECK (wrong_tries >= 0),
    used_by     TEXT NOT NULL
);
CREATE INDEX enrolment_code_selector ON enrolment_code (selector);

CREATE TABLE device_health (
    kiosk      TEXT NOT NULL REFERENCES kiosk (name),
    device     TEXT NOT NULL,
    role       TEXT NOT NULL,
    status     TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (kiosk, device)
);

CREATE TABLE document (
    sha256      TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes       BIGINT NOT NULL CHECK (bytes >= 1),
    received_at BIGINT NOT NULL
);

CREATE TABLE message (
    id           TEXT PRIMARY KEY,
    kiosk        TEXT NOT NULL REFERENCES kiosk (name),
    fingerprint  TEXT NOT NULL CHECK (length(fingerprint) = 64),
    dossier_code TEXT NOT NULL,
    taken_at     BIGINT NOT NULL
);

CREATE TABLE dossier (
    code              TEXT PRIMARY KEY,
    submission_number TEXT NOT NULL,
    version           BIGINT NOT NULL CHECK (version >= 1),
    status            INTEGER NOT NULL CHECK (status >= 1),
    updated_at        BIGINT NOT NULL,
    body              TEXT NOT NULL
);
CREATE INDEX dossier_submission_number ON dossier (submission_number);
CREATE INDEX dossier_status ON dossier (status, updated_at);
CREATE INDEX dossier_updated ON dossier (updated_at);

CREATE TABLE dossier_serial (
    series TEXT PRIMARY KEY,
    last   BIGINT NOT NULL CHECK (last >= 1)
);

CREATE TABLE dossier_document (
    id           ${identity},
    dossier      TEXT NOT NULL REFERENCES dossier (code),
    message      TEXT NOT NULL,
    sha256       TEXT NOT NULL REFERENCES document (sha256),
    paper        TEXT NOT NULL,
    pages        INTEGER NOT NULL CHECK (pages >= 1),
    bytes        BIGINT NOT NULL CHECK (bytes >= 1),
    handed_in_at BIGINT NOT NULL
);
CREATE INDEX dossier_document_dossier ON dossier_document (dossier);

CREATE TABLE publication (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('NEWS', 'ALERT')),
    version      BIGINT NOT NULL CHECK (version >= 1),
    withdrawn    INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    published_at BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    body         TEXT NOT NULL
);

CREATE TABLE staff (
    login         TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('OFFICER', 'EDITOR', 'TECHNICIAN')),
    salt          TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    wrong_tries   INTEGER NOT NULL CHECK (wrong_tries >= 0),
    locked_until  BIGINT NOT NULL
);

CREATE TABLE staff_session (
    id_hash    TEXT PRIMARY KEY,
    login      TEXT NOT NULL REFERENCES staff (login),
    csrf       TEXT NOT NULL,
    last_seen_at BIGINT NOT NULL
);
