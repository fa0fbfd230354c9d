-- What the post is asked to carry. Names and addresses stay here; kiosks are told how far it is.
CREATE TABLE post_order (
    number     ${identity},
    id         TEXT NOT NULL UNIQUE,
    dossier    TEXT NOT NULL REFERENCES dossier (code),
    kind       TEXT NOT NULL CHECK (kind IN ('RESULT', 'PAPERS')),
    name       TEXT NOT NULL,
    phone      TEXT NOT NULL,
    address    TEXT NOT NULL,
    remark     TEXT NOT NULL,
    version    BIGINT NOT NULL CHECK (version >= 1),
    state      TEXT NOT NULL,
    tracking   TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    -- why the post does not carry it, in its own words
    why        TEXT NOT NULL,
    -- how often the post was asked in vain, and when it is to be asked next
    tries      INTEGER NOT NULL CHECK (tries >= 0),
    next_at    BIGINT NOT NULL
);
CREATE INDEX post_order_dossier ON post_order (dossier);
CREATE INDEX post_order_next ON post_order (state, next_at);
