-- An alert says where it holds, which revision it is and whether it is a drill; those from before
-- are read again.
DELETE FROM alert;
UPDATE feed_position SET position = 0, mark = '', confirmed_at = 0 WHERE stream = 'alerts';
