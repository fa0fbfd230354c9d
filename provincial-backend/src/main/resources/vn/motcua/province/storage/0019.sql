-- Whom to tell by phone about a dossier, as long as she agrees; and what she was told.
CREATE TABLE contact (
    dossier   TEXT PRIMARY KEY REFERENCES dossier (code),
    phone     TEXT NOT NULL,
    agreed_at BIGINT NOT NULL
);

CREATE TABLE notice (
    id         TEXT PRIMARY KEY,
    dossier    TEXT NOT NULL REFERENCES dossier (code),
    version    BIGINT NOT NULL,
    kind       TEXT NOT NULL,
    body       TEXT NOT NULL,
    made_at    BIGINT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN
        ('WAITING', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'OVER', 'STOPPED')),
    way        TEXT NOT NULL,
    attempts   INTEGER NOT NULL CHECK (attempts >= 0),
    due_at     BIGINT NOT NULL,
    settled_at BIGINT NOT NULL,
    UNIQUE (dossier, version)
);
CREATE INDEX notice_due ON notice (state, due_at);
