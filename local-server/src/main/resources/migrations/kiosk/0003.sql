-- There is a row while a technician has taken the kiosk out of service.
CREATE TABLE closed_for_maintenance (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    since INTEGER NOT NULL
) STRICT;
