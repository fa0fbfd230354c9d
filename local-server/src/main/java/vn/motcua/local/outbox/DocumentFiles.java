package vn.motcua.local.outbox;

import java.nio.file.Path;
import java.util.Optional;

/** Finds the file of a document that a message names. */
public interface DocumentFiles {
    /** Empty if it is not on this kiosk. */
    Optional<Path> file(String sha256);
}
