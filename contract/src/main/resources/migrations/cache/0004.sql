-- What dossiers cost and what came in for them; the one that was opened last has the highest rowid.
CREATE TABLE bill (
    reference TEXT    NOT NULL PRIMARY KEY,
    dossier   TEXT    NOT NULL,
    version   INTEGER NOT NULL,
    -- JSON of the contract's Bill
    body      TEXT    NOT NULL
) STRICT;

CREATE INDEX bill_by_dossier ON bill (dossier);
