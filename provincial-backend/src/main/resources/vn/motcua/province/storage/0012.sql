-- Which question it was, however it is worded.
ALTER TABLE form_answer ADD COLUMN question_key TEXT NOT NULL DEFAULT '';
