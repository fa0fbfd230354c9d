-- What the one-stop system knows of our dossiers. Those that came from it have its code as ours.
CREATE TABLE one_stop_dossier (
    dossier      TEXT PRIMARY KEY REFERENCES dossier (code),
    its_code     TEXT NOT NULL,
    version      BIGINT NOT NULL CHECK (version >= 1),
    told_version BIGINT NOT NULL CHECK (told_version >= 0),
    tries        INTEGER NOT NULL CHECK (tries >= 0),
    next_try_at  BIGINT NOT NULL,
    flaw         TEXT NOT NULL,
    detail       TEXT NOT NULL,
    step_at      BIGINT NOT NULL
);
CREATE UNIQUE INDEX one_stop_dossier_its_code ON one_stop_dossier (its_code) WHERE its_code <> '';
CREATE INDEX one_stop_dossier_due ON one_stop_dossier (next_try_at) WHERE told_version < version;

-- Its changes that were taken, so that none is taken twice.
CREATE TABLE one_stop_change (
    digest   TEXT PRIMARY KEY CHECK (length(digest) = 64),
    taken_at BIGINT NOT NULL
);

-- What it told and nobody here could understand.
CREATE TABLE one_stop_set_aside (
    digest   TEXT PRIMARY KEY CHECK (length(digest) = 64),
    its_code TEXT NOT NULL,
    flaw     TEXT NOT NULL,
    detail   TEXT NOT NULL,
    came_at  BIGINT NOT NULL,
    record   TEXT NOT NULL
);

CREATE TABLE one_stop_mark (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    position BIGINT NOT NULL,
    its_mark TEXT NOT NULL
);
INSERT INTO one_stop_mark (id, position, its_mark) VALUES (1, 0, '');
