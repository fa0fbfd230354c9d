-- When citizens were told that they are served again, in milliseconds since 1970; NULL if nobody knows.
ALTER TABLE closed_for_maintenance ADD COLUMN until INTEGER;
