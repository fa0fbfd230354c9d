-- Under which name each document was uploaded, sealed; one document may have come several times.
CREATE TABLE sealed_document (
    sealed_sha256 TEXT PRIMARY KEY CHECK (length(sealed_sha256) = 64),
    sha256        TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE
);
CREATE INDEX sealed_document_sha256 ON sealed_document (sha256);
