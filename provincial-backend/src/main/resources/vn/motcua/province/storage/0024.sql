-- Who called for somebody at which step; never what stood on the screen.
CREATE TABLE help_call (
    id        TEXT PRIMARY KEY CHECK (length(id) = 32),
    kiosk     TEXT NOT NULL REFERENCES kiosk (name),
    step      TEXT NOT NULL,
    called_at BIGINT NOT NULL,
    heard_at  BIGINT NOT NULL,
    taken_by  TEXT NOT NULL,
    is_done   INTEGER NOT NULL CHECK (is_done IN (0, 1))
);
CREATE INDEX help_call_called ON help_call (called_at);
