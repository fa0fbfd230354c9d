-- Whether a document is named by a dossier is asked when unclaimed ones are thrown away.
CREATE INDEX dossier_document_sha256 ON dossier_document (sha256);
