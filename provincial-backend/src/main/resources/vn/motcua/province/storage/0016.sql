-- What each kiosk last said of its disk and its clock.
CREATE TABLE kiosk_condition (
    kiosk              TEXT PRIMARY KEY REFERENCES kiosk (name),
    free_megabytes     BIGINT NOT NULL,
    disk_low           INTEGER NOT NULL CHECK (disk_low IN (0, 1)),
    clock_skew_seconds BIGINT NOT NULL,
    told_at            BIGINT NOT NULL
);
