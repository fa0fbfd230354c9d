-- What dossiers cost, and the money that came in. Where a bill stands is never stored: it follows
-- from what was asked for and the sum of its transfers.
CREATE TABLE bill (
    reference TEXT PRIMARY KEY,
    dossier   TEXT NOT NULL REFERENCES dossier (code),
    version   BIGINT NOT NULL CHECK (version >= 1),
    lines     TEXT NOT NULL,
    payee     TEXT NOT NULL,
    code      TEXT NOT NULL,
    waived    INTEGER NOT NULL CHECK (waived IN (0, 1)),
    opened_at BIGINT NOT NULL
);
CREATE INDEX bill_dossier ON bill (dossier, opened_at);

-- The reference need not be that of a bill: money that nobody asked for is kept in sight as well.
CREATE TABLE bank_transfer (
    id          TEXT PRIMARY KEY,
    reference   TEXT NOT NULL,
    content     TEXT NOT NULL,
    dong        BIGINT NOT NULL CHECK (dong >= 1),
    credited_at BIGINT NOT NULL,
    booked_at   BIGINT NOT NULL
);
CREATE INDEX bank_transfer_reference ON bank_transfer (reference);
