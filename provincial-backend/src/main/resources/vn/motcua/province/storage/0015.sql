-- Numbers handed to kiosks in ranges. A ledger is a kiosk's disk: a new disk gets new ranges, so
-- that what the old one gave is never given again.
CREATE TABLE number_range (
    ledger  TEXT NOT NULL,
    day     TEXT NOT NULL,
    service TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kiosk   TEXT NOT NULL REFERENCES kiosk (name),
    first   INTEGER NOT NULL CHECK (first >= 1),
    last    INTEGER NOT NULL,
    PRIMARY KEY (ledger, day, service, ordinal)
);
CREATE INDEX number_range_kiosk ON number_range (day, service, kiosk);

CREATE TABLE queue_day (
    day     TEXT NOT NULL,
    service TEXT NOT NULL,
    last    INTEGER NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (day, service)
);

CREATE TABLE ticket (
    day       TEXT NOT NULL,
    service   TEXT NOT NULL,
    number    INTEGER NOT NULL CHECK (number >= 1),
    kiosk     TEXT NOT NULL,
    priority  INTEGER NOT NULL CHECK (priority IN (0, 1)),
    dossier   TEXT NOT NULL,
    taken_at  BIGINT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('WAITING', 'CALLED', 'SKIPPED', 'DONE')),
    desk      TEXT NOT NULL,
    called_at BIGINT NOT NULL,
    calls     INTEGER NOT NULL CHECK (calls >= 0),
    PRIMARY KEY (day, service, number)
);
CREATE INDEX ticket_state ON ticket (day, state, service);
