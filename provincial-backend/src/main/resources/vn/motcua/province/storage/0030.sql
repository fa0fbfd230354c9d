-- In which centre the desk is; empty where there is only one, or a kiosk does not tell.

ALTER TABLE rating ADD COLUMN centre TEXT NOT NULL DEFAULT '';
