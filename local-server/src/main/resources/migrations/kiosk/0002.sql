-- What belongs to the technicians of this kiosk.

-- How many wrong PINs came, and until when no other one is taken. One row at most.
CREATE TABLE pin_lock (
    id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    wrong  INTEGER NOT NULL CHECK (wrong >= 0),
    pauses INTEGER NOT NULL CHECK (pauses >= 0),
    until  INTEGER NOT NULL
) STRICT;

CREATE TABLE technician_deed (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    who      TEXT    NOT NULL,
    deed     TEXT    NOT NULL,
    about    TEXT    NOT NULL,
    before   TEXT    NOT NULL,
    after    TEXT    NOT NULL
) STRICT;
