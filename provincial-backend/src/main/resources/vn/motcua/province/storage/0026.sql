-- By what somebody was served who rated; empty if that is not known.
ALTER TABLE rating ADD COLUMN procedure_code TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN desk TEXT NOT NULL DEFAULT '';
