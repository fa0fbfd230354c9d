-- Stands for all that was read of the stream: another one at the province is another history.
ALTER TABLE feed_position ADD COLUMN mark TEXT NOT NULL DEFAULT '';
