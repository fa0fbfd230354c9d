-- One consent for each purpose; what the form was answered; what the coach said of the pages.
CREATE TABLE consent_of (
    message     TEXT NOT NULL REFERENCES message (id),
    purpose     TEXT NOT NULL,
    version     TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    agreed_at   BIGINT NOT NULL,
    PRIMARY KEY (message, purpose)
);
INSERT INTO consent_of (message, purpose, version, text_sha256, agreed_at)
    SELECT message, 'PROCESSING', version, text_sha256, agreed_at FROM consent;
DROP TABLE consent;
ALTER TABLE consent_of RENAME TO consent;

ALTER TABLE dossier_document ADD COLUMN warnings TEXT NOT NULL DEFAULT '';

CREATE TABLE form_answer (
    id       ${identity},
    dossier  TEXT NOT NULL REFERENCES dossier (code),
    message  TEXT NOT NULL,
    question TEXT NOT NULL,
    answer   TEXT NOT NULL
);
CREATE INDEX form_answer_dossier ON form_answer (dossier);
