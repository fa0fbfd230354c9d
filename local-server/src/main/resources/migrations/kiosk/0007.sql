-- Messages about the same thing keep their order; papers go after their documents, others at once.
ALTER TABLE outbox ADD COLUMN about TEXT NOT NULL DEFAULT '';
-- names of the sealed documents, with commas between
ALTER TABLE outbox ADD COLUMN documents TEXT NOT NULL DEFAULT '';
-- whether the province had it once
ALTER TABLE outbox ADD COLUMN was_sent INTEGER NOT NULL DEFAULT 0 CHECK (was_sent IN (0, 1));
CREATE INDEX outbox_turn ON outbox (documents <> '', position) WHERE set_aside_because IS NULL;
CREATE INDEX outbox_about ON outbox (about, position);

ALTER TABLE sent_message ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE sent_message ADD COLUMN documents TEXT NOT NULL DEFAULT '';
