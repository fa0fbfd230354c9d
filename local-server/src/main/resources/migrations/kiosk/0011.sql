-- How far off the touch panel felt a finger when a technician last checked it, in thousandths of a millimetre.
CREATE TABLE touch_check (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    at       INTEGER NOT NULL, -- milliseconds since 1970
    verdict  TEXT    NOT NULL,
    worst_um INTEGER NOT NULL CHECK (worst_um >= 0)
) STRICT;
