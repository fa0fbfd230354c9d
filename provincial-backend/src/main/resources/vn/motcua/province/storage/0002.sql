-- A password that a person chose is stretched; one of 80 random bits needs no stretching.
ALTER TABLE staff ADD COLUMN rounds INTEGER NOT NULL DEFAULT 600000 CHECK (rounds >= 1);
