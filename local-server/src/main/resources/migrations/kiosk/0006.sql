-- The public key to which everything is sealed that visitors hand in. One row at most.
CREATE TABLE province_key (
    id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    version    INTEGER NOT NULL CHECK (version >= 1),
    public_key TEXT    NOT NULL
) STRICT;
