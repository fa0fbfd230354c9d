-- A key that the kiosk offered and has not signed with yet; the old one is good until then.
ALTER TABLE kiosk ADD COLUMN next_public_key TEXT NOT NULL DEFAULT '';
-- since when it is known by its key, or was asked for another
ALTER TABLE kiosk ADD COLUMN key_since BIGINT NOT NULL DEFAULT 0;
UPDATE kiosk SET key_since = enrolled_at;
