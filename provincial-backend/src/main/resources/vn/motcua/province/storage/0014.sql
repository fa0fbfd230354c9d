-- What agencies are asked to put right. Only the officer sees what was said, and by whom.
CREATE TABLE petition (
    code       TEXT PRIMARY KEY,
    version    BIGINT NOT NULL CHECK (version >= 1),
    kind       TEXT NOT NULL,
    status     TEXT NOT NULL,
    agency     TEXT NOT NULL,
    answer_by  TEXT NOT NULL,
    answer     TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    commune    TEXT NOT NULL,
    place      TEXT NOT NULL,
    words      TEXT NOT NULL,
    sender     TEXT NOT NULL,
    phone      TEXT NOT NULL,
    sent_at    BIGINT NOT NULL,
    -- what everybody may read, as an officer confirmed
    public_words  TEXT NOT NULL,
    public_answer TEXT NOT NULL,
    why           TEXT NOT NULL,
    points        INTEGER NOT NULL CHECK (points >= 0 AND points <= 5)
);
CREATE TABLE petition_proof (
    id       ${identity},
    petition TEXT NOT NULL REFERENCES petition (code),
    sha256   TEXT NOT NULL REFERENCES document (sha256),
    paper    TEXT NOT NULL,
    pages    INTEGER NOT NULL CHECK (pages >= 1),
    bytes    BIGINT NOT NULL CHECK (bytes >= 1)
);
CREATE INDEX petition_proof_petition ON petition_proof (petition);
