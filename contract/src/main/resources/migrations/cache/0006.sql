-- The list of all procedures; the one whose parts are all there stands.
CREATE TABLE procedure_list (
    edition INTEGER NOT NULL,
    part    INTEGER NOT NULL,
    parts   INTEGER NOT NULL,
    -- JSON of the contract's ProcedureListPart
    body    TEXT    NOT NULL,
    PRIMARY KEY (edition, part)
) STRICT, WITHOUT ROWID;
