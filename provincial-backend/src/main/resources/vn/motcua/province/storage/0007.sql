-- Every version of a procedure that was published: what a form asked on its day can be looked up.
CREATE TABLE procedure_version (
    code         TEXT NOT NULL,
    version      BIGINT NOT NULL CHECK (version >= 1),
    withdrawn    INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    published_at BIGINT NOT NULL,
    body         TEXT NOT NULL,
    PRIMARY KEY (code, version)
);
