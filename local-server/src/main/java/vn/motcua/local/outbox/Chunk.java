package vn.motcua.local.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document on its way up.
 *
 * @param name of the document, SHA-256 of its sealed bytes
 * @param from where it begins
 * @param length 0 only asks how far the document has come
 * @param of the document's length
 */
public record Chunk(String name, Path file, long from, int length, long of) {

    /**
     * @throws IOException if the file is gone or shorter than it was
     */
    public byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("a document has become shorter");
            }
            return bytes;
        }
    }
}
