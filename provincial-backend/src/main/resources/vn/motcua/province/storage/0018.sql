-- What each stream tells of its things now, with which kiosks compare themselves. It follows the
-- feed: "position" says how far.
CREATE TABLE stream_digest (
    stream   TEXT PRIMARY KEY REFERENCES stream_head (stream),
    position BIGINT NOT NULL CHECK (position >= 0),
    mark     TEXT NOT NULL
);

CREATE TABLE stream_thing (
    stream   TEXT NOT NULL REFERENCES stream_head (stream),
    item     TEXT NOT NULL,
    part     INTEGER NOT NULL,
    -- of its newest entry
    position BIGINT NOT NULL,
    -- 0 when it does not stand any more
    weight   BIGINT NOT NULL,
    PRIMARY KEY (stream, item)
);
CREATE INDEX stream_thing_part ON stream_thing (stream, part, position);

CREATE TABLE stream_part (
    stream TEXT NOT NULL REFERENCES stream_head (stream),
    part   INTEGER NOT NULL,
    total  BIGINT NOT NULL,
    PRIMARY KEY (stream, part)
);
