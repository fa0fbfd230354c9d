-- Every version of the life events that was published; the body of one that was taken back is empty.
CREATE TABLE life_events (
    version      BIGINT PRIMARY KEY CHECK (version >= 1),
    published_at BIGINT NOT NULL,
    body         TEXT   NOT NULL
);
