-- Papers whose kiosk still keeps them, because this database may go back to an older copy.
ALTER TABLE message ADD COLUMN is_settled INTEGER NOT NULL DEFAULT 1 CHECK (is_settled IN (0, 1));
CREATE INDEX message_unsettled ON message (taken_at) WHERE is_settled = 0;
