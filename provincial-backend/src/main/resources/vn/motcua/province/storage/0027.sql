-- A phone that sends photos to a kiosk. The token itself is kept nowhere: who asks brings it.
CREATE TABLE hand_off (
    token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
    kiosk      TEXT NOT NULL REFERENCES kiosk (name),
    ends_at    BIGINT NOT NULL,
    photos_max INTEGER NOT NULL CHECK (photos_max > 0),
    photos     INTEGER NOT NULL CHECK (photos BETWEEN 0 AND photos_max),
    -- hash of what the first phone that sent is known by; empty before
    phone      TEXT NOT NULL,
    opened     INTEGER NOT NULL CHECK (opened IN (0, 1)),
    finished   INTEGER NOT NULL CHECK (finished IN (0, 1))
);
CREATE INDEX hand_off_kiosk ON hand_off (kiosk);
