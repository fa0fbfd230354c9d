package vn.motcua.contract.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.motcua.contract.page.Multipart;

/** Takes the photos that a phone sends by one code, each sealed as it comes in. */
public record PhotoSending(HandOffToken token, RandomGenerator random) {
    private static final int CHUNK_BYTES = 1 << 16;

    /** Where sealed photos wait for their kiosk. */
    public interface Shelf {
        /** Where one is written that nobody counts yet. */
        Path fresh();

        /** Whether this phone may send it; it is moved away then. */
        boolean take(Path sealed) throws IOException;

        /** Overwrites and deletes it; one that was taken is gone already. */
        void erase(Path sealed) throws IOException;
    }

    /**
     * How many photos had which fate.
     *
     * @throws IOException if the sending breaks off; photos that had come whole stay
     */
    public Map<PhotoVerdict, Integer> take(Multipart form, InputStream body, Shelf shelf)
            throws IOException {
        Map<PhotoVerdict, Integer> fates = new EnumMap<>(PhotoVerdict.class);
        form.read(
                body,
                (_, file) -> {
                    byte[] head = file.readNBytes(PhotoKind.HEAD_BYTES);
                    if (head.length > 0) { // a field that was left empty comes as an empty file
                        var _ = fates.merge(one(shelf, head, file), 1, Integer::sum);
                    }
                });
        return fates;
    }

    private PhotoVerdict one(Shelf shelf, byte[] head, InputStream rest) throws IOException {
        return switch (PhotoKind.of(head)) {
            case HEIC -> PhotoVerdict.HEIC;
            case OTHER -> PhotoVerdict.NO_PHOTO;
            case READABLE -> {
                Path sealed = shelf.fresh();
                try {
                    if (!isSealed(sealed, head, rest)) {
                        yield PhotoVerdict.TOO_LARGE;
                    }
                    yield shelf.take(sealed) ? PhotoVerdict.TAKEN : PhotoVerdict.NO_MORE;
                } finally {
                    shelf.erase(sealed);
                }
            }
        };
    }

    /** False if it is larger than any photo. */
    private boolean isSealed(Path file, byte[] head, InputStream rest) throws IOException {
        var seal = new PhotoSeal(token);
        try (OutputStream out = seal.sealing(Files.newOutputStream(file), random)) {
            out.write(head);
            byte[] chunk = new byte[CHUNK_BYTES];
            int bytes = head.length;
            for (int read = rest.read(chunk); read >= 0; read = rest.read(chunk)) {
                bytes += read;
                if (bytes > HandOffStatus.PHOTO_BYTES_MAX) {
                    return false;
                }
                out.write(chunk, 0, read);
            }
            return true;
        }
    }
}
