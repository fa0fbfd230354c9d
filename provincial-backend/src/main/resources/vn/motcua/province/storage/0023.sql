-- Complaints and disputes. Kiosks are told of one only when its code and the factor are both right.
CREATE TABLE grievance (
    code        TEXT PRIMARY KEY,
    factor      TEXT NOT NULL,
    version     BIGINT NOT NULL CHECK (version >= 1),
    kind        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    agency      TEXT NOT NULL,
    received_on TEXT NOT NULL,
    answer_by   TEXT NOT NULL,
    state       TEXT NOT NULL,
    decision    TEXT NOT NULL,
    result      TEXT NOT NULL,
    changed_on  TEXT NOT NULL
);
