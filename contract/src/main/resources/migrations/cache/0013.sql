-- By what people look for procedures: one row, when the province has published or taken it back.
CREATE TABLE life_events (
    id      TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    -- JSON of the contract's LifeEvents; NULL when the province took them back
    body    TEXT
) STRICT, WITHOUT ROWID;
