-- Numbers that this kiosk alone may give; each once, from the front. The ledger names this very
-- file: whoever begins with an empty one gets other numbers.
CREATE TABLE ticket_ledger (
    id   INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT    NOT NULL
) STRICT;

CREATE TABLE ticket_range (
    day     TEXT    NOT NULL,
    service TEXT    NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    -- the number that is given next; above "last" when none is left
    next    INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    -- JSON of the contract's QueueService
    body    TEXT    NOT NULL,
    PRIMARY KEY (day, service, ordinal)
) STRICT, WITHOUT ROWID;
