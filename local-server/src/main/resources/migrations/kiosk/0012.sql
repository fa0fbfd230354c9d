-- What happened at this kiosk on each day of Viet Nam, as counts; nothing of who was there.
CREATE TABLE day_count (
    day   TEXT    NOT NULL, -- such as 2026-11-26
    what  TEXT    NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 1),
    PRIMARY KEY (day, what)
) STRICT;

-- From when to when a device had a fault, in milliseconds since 1970; NULL while it has it.
CREATE TABLE day_fault (
    device TEXT    NOT NULL,
    fault  TEXT    NOT NULL,
    since  INTEGER NOT NULL,
    until  INTEGER
) STRICT;
