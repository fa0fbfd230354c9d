-- The keys by which this kiosk knows the province's alerts.
CREATE TABLE alert_key (
    number     INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    public_key TEXT    NOT NULL
) STRICT;
