-- What citizens think; no row leads to a person or a dossier.
CREATE TABLE rating (
    id      TEXT PRIMARY KEY,
    place   TEXT NOT NULL,
    points  INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX rating_at ON rating (at);
CREATE TABLE opinion (
    id    TEXT PRIMARY KEY,
    place TEXT NOT NULL,
    words TEXT NOT NULL,
    at    BIGINT NOT NULL
);
CREATE INDEX opinion_at ON opinion (at);
