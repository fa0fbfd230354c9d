package vn.motcua.province.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhotoSeal;
import vn.motcua.province.http.Multipart;

/** Takes the photos of one sending, each sealed as it comes in. */
record PhotoCounter(HandOffDesk desk, RandomGenerator random) {
    private static final int CHUNK_BYTES = 1 << 16;

    /**
     * How many photos had which fate.
     *
     * @param phone hash of what the phone is known by
     * @throws IOException if the sending breaks off; photos that had come whole stay
     */
    Map<PhotoVerdict, Integer> take(
            HandOffToken token, HandOff handOff, String phone, Multipart sent) throws IOException {
        Map<PhotoVerdict, Integer> fates = new EnumMap<>(PhotoVerdict.class);
        sent.read((_, part) -> {
            byte[] head = part.readNBytes(PhotoKind.HEAD_BYTES);
            if (head.length > 0) { // a field that was left empty comes as an empty file
                var _ = fates.merge(one(token, handOff, phone, head, part), 1, Integer::sum);
            }
        });
        return fates;
    }

    private PhotoVerdict one(
            HandOffToken token, HandOff handOff, String phone, byte[] head, InputStream rest)
            throws IOException {
        return switch (PhotoKind.of(head)) {
            case HEIC -> PhotoVerdict.HEIC;
            case OTHER -> PhotoVerdict.NO_PHOTO;
            case READABLE -> {
                Path sealed = desk.shelf().fresh(handOff.hash());
                try {
                    if (!isSealed(new PhotoSeal(token), sealed, head, rest)) {
                        yield PhotoVerdict.TOO_LARGE;
                    }
                    yield desk.take(handOff, phone, sealed)
                            ? PhotoVerdict.TAKEN
                            : PhotoVerdict.NO_MORE;
                } finally {
                    PhotoShelf.erase(sealed);
                }
            }
        };
    }

    /** False if it is larger than any photo. */
    private boolean isSealed(PhotoSeal seal, Path file, byte[] head, InputStream rest)
            throws IOException {
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
