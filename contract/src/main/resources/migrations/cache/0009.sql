-- the highest number of the day that kiosks got to give; never forgotten before the day is over
ALTER TABLE queue_length ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
