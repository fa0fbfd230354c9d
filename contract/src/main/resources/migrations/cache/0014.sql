-- Whether this kiosk asked for a dossier and the stream has not told it since.
ALTER TABLE dossier ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;

CREATE INDEX dossier_asked ON dossier (updated_at) WHERE asked = 1;
