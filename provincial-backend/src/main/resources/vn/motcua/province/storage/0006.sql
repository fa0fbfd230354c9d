-- What shows a kiosk that the province went back to an older copy of itself.
ALTER TABLE feed ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE stream_head ADD COLUMN mark TEXT NOT NULL DEFAULT '';
