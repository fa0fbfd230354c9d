-- The keys that kiosks were told to check alerts by; the secret halves lie in files.
CREATE TABLE alert_key (
    number     INTEGER PRIMARY KEY CHECK (number >= 1),
    public_key TEXT NOT NULL
);

-- How many alerts a kiosk does not show because nobody it believes has signed them.
ALTER TABLE kiosk_condition ADD COLUMN not_trusted BIGINT NOT NULL DEFAULT 0;
