-- With which schema an entry was written; a kiosk that knows only older ones keeps it as it came.
ALTER TABLE feed ADD COLUMN schema_number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE change_outbox ADD COLUMN schema_number INTEGER NOT NULL DEFAULT 1;

-- How many entries a kiosk keeps that it does not understand.
ALTER TABLE kiosk_condition ADD COLUMN not_understood BIGINT NOT NULL DEFAULT 0;
