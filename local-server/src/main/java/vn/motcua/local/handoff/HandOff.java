package vn.motcua.local.handoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhotoSeal;

/** One code, from when it is shown to the last photo that came by it. */
public final class HandOff {
    private static final int SEAL_BYTES = 64;
    private static final int SEALED_BYTES_MAX = HandOffStatus.PHOTO_BYTES_MAX + SEAL_BYTES;

    private final PhotoSource source;
    private final URI pages;
    private final HandOffToken token;

    HandOff(PhotoSource source, URI pages, HandOffToken token) {
        this.source = source;
        this.pages = pages;
        this.token = token;
    }

    /**
     * What the code on the screen holds.
     *
     * @param language in which the page begins: {@code vi} or {@code en}
     */
    public String address(String language) {
        return pages.resolve(token.path() + "?lang=" + language).toString();
    }

    public PhotoSource.StatusAnswer open(int photosMax) throws InterruptedException {
        return source.open(token.hash(), photosMax);
    }

    public PhotoSource.StatusAnswer status() throws InterruptedException {
        return source.status(token.hash());
    }

    /** What came of one photo. */
    public sealed interface Fetched {
        /** It lies in the file, as the phone sent it. */
        record Here() implements Fetched {}

        /** It is not what the phone sent. */
        record Damaged() implements Fetched {}

        /** Not all of it could be fetched; it is still there. */
        record Later() implements Fetched {}
    }

    /**
     * Blocks as long as it takes to fetch it.
     *
     * @param into a file in a folder that is there
     */
    public Fetched fetch(int photo, Path into) throws InterruptedException {
        var sealed = new ByteArrayOutputStream();
        int length;
        do {
            Optional<byte[]> part = source.part(token.hash(), photo, sealed.size());
            if (part.isEmpty() || sealed.size() + part.get().length > SEALED_BYTES_MAX) {
                return new Fetched.Later();
            }
            length = part.get().length;
            sealed.write(part.get(), 0, length);
        } while (length == HandOffStatus.PART_BYTES);
        Optional<byte[]> opened = new PhotoSeal(token).opened(sealed.toByteArray());
        return opened.isPresent() ? written(opened.get(), into) : new Fetched.Damaged();
    }

    /** A folder that is gone belonged to a visit that is over, a full disk may have room later. */
    private static Fetched written(byte[] photo, Path into) {
        try {
            Path _ = Files.write(into, photo);
            return new Fetched.Here();
        } catch (IOException refused) {
            return new Fetched.Later();
        }
    }

    /** The photo lies here now. */
    public void fetched(int photo) throws InterruptedException {
        source.fetched(token.hash(), photo);
    }

    /** Returns at once; nothing that was sent stays anywhere but here. */
    public void end() {
        Thread _ =
                Thread.ofVirtual()
                        .name("hand-off-end")
                        .start(() -> {
                            try {
                                source.end(token.hash());
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }
}
