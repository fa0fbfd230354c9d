-- Alerts are kept as the province signed them ("body" is JSON of the contract's SignedAlert); those
-- from before are read again.
DELETE FROM alert;
UPDATE feed_position SET position = 0, mark = '', confirmed_at = 0 WHERE stream = 'alerts';
