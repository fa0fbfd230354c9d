package vn.motcua.province.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import vn.motcua.province.intake.Intake.Keeping;
import vn.motcua.province.storage.Database;

/** Takes documents in, chunk by chunk or at once, before the message that names them. */
final class DocumentIntake {
    private final Database database;
    private final DocumentStore documents;
    private final InstantSource clock;

    DocumentIntake(Database database, DocumentStore documents, InstantSource clock) {
        this.database = database;
        this.documents = documents;
        this.clock = clock;
    }

    /** See {@link Intake#keep}. */
    Keeping keep(Uploading upload, byte[] chunk) throws IOException {
        if (isHere(upload.name())) {
            return new Keeping.Received(upload.of(), true);
        }
        DocumentParts parts = documents.parts();
        Path part = parts.file(upload.kiosk(), upload.name());
        if (upload.isAll(chunk)) {
            parts.forget(upload.kiosk(), upload.name());
            return kept(upload, documents.take(chunk));
        }
        long received = parts.append(upload.kiosk(), upload.name(), upload.from(), chunk);
        if (received < upload.of()) {
            return new Keeping.Received(received, false);
        }
        DocumentStore.Upload taken = documents.take(upload.name(), part);
        parts.forget(upload.kiosk(), upload.name());
        return kept(upload, taken);
    }

    /** See {@link Intake#keepBroken}. */
    void keepBroken(Uploading upload, byte[] arrived, BrokenChunk chunk) throws IOException {
        if (arrived.length > 0 && chunk.end() <= upload.of() && !isHere(upload.name())) {
            documents.parts().keep(upload.kiosk(), upload.name(), arrived, chunk);
        }
    }

    private Keeping kept(Uploading upload, DocumentStore.Upload taken) {
        return switch (taken) {
            // Its chunks were good and the whole is not: it begins anew.
            case DocumentStore.Upload.OtherBytes() -> new Keeping.Received(0, false);
            case DocumentStore.Upload.NotOpenable() -> new Keeping.NotOpenable();
            // The row comes last: who finds it finds the file.
            case DocumentStore.Upload.Stored stored -> {
                note(upload.name(), stored);
                yield new Keeping.Received(upload.of(), true);
            }
        };
    }

    private boolean isHere(String name) {
        return database.read(handle -> new MessageRepository(handle).document(name))
                .flatMap(documents::file)
                .isPresent();
    }

    private void note(String name, DocumentStore.Upload.Stored stored) {
        boolean _ =
                database.write(handle -> {
                    new MessageRepository(handle).insertDocument(name, stored, clock.millis());
                    return true;
                });
    }
}
