package vn.motcua.local.handoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhotoSeal;

/** One code, from when it is shown to the last photo that came by it. */
public final class HandOff {
    private static final int SEAL_BYTES = 64;
    private static final int SEALED_BYTES_MAX = HandOffStatus.PHOTO_BYTES_MAX + SEAL_BYTES;

    private final List<PhoneWay> ways;
    private final HandOffToken token;

    /** The one by which it leads, once it is open. */
    private volatile PhoneWay way;

    HandOff(List<PhoneWay> ways, HandOffToken token) {
        this.ways = ways;
        this.token = token;
        this.way = ways.getFirst();
    }

    /**
     * What the code on the screen holds.
     *
     * @param language in which the page begins: {@code vi} or {@code en}
     */
    public String address(String language) {
        return way.pages().get().resolve(token.path() + "?lang=" + language).toString();
    }

    /** The Wi-Fi that a phone has to be on; empty if any network will do. */
    public String network() {
        return way.network();
    }

    /** It leads by the first way that answers, from then on. */
    public PhotoSource.StatusAnswer open(int photosMax) throws InterruptedException {
        for (PhoneWay each : ways) {
            PhotoSource.StatusAnswer answer = each.source().open(token.hash(), photosMax);
            if (!(answer instanceof PhotoSource.StatusAnswer.Silent)) {
                way = each;
                return answer;
            }
        }
        return new PhotoSource.StatusAnswer.Silent();
    }

    public PhotoSource.StatusAnswer status() throws InterruptedException {
        return way.source().status(token.hash());
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
            Optional<byte[]> part = way.source().part(token.hash(), photo, sealed.size());
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
        way.source().fetched(token.hash(), photo);
    }

    /** Returns at once; nothing that was sent stays anywhere but here. */
    public void end() {
        Thread _ =
                Thread.ofVirtual()
                        .name("hand-off-end")
                        .start(() -> {
                            try {
                                way.source().end(token.hash());
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }
}
