-- Pictures of news and alerts.

CREATE TABLE notice_picture (
    sha256    TEXT    NOT NULL PRIMARY KEY,
    -- Base64, which both databases keep alike
    jpeg      TEXT    NOT NULL,
    width_px  INTEGER NOT NULL CHECK (width_px > 0),
    height_px INTEGER NOT NULL CHECK (height_px > 0),
    kept_at   BIGINT  NOT NULL
);
