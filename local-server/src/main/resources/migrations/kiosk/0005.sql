-- Messages that the province has, but may lose again with an older copy of itself; kept until it has
-- them for good.
CREATE TABLE sent_message (
    position INTEGER NOT NULL PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    body     TEXT    NOT NULL,
    sent_at  INTEGER NOT NULL
) STRICT;
