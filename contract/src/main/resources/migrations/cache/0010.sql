-- What the post carries for dossiers; the one that was asked for last has the highest rowid.
CREATE TABLE parcel (
    post_order TEXT    NOT NULL PRIMARY KEY,
    dossier    TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    -- JSON of the contract's Parcel
    body       TEXT    NOT NULL
) STRICT;

CREATE INDEX parcel_by_dossier ON parcel (dossier);
