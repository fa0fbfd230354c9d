-- What each visitor agreed to when papers were handed in.
CREATE TABLE consent (
    message     TEXT PRIMARY KEY REFERENCES message (id),
    version     TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    agreed_at   BIGINT NOT NULL
);
