package vn.motcua.province.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import vn.motcua.province.http.Sha256;

/**
 * What a chunk was to be that the line broke over. What came of it lies in the part of its
 * document, and counts once the rest is there too and all has the hash that its kiosk signed.
 *
 * @param from where it began
 * @param length of all of it
 * @param digest of all of it, as the kiosk signed it
 */
record BrokenChunk(long from, long length, String digest) {
    private static final int BLOCK = 1 << 16;
    private static final int WORDS = 3;

    /** Empty if none is noted there. */
    static Optional<BrokenChunk> noted(Path note) throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        String[] words = Files.readString(note).split(" ", -1);
        // A power cut may leave half a note; the hash of the whole document is checked besides.
        return words.length == WORDS && words[0].matches("[0-9]+") && words[1].matches("[0-9]+")
                ? Optional.of(
                        new BrokenChunk(
                                Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]))
                : Optional.empty();
    }

    void note(Path note) throws IOException {
        Path _ = Files.writeString(note, "%d %d %s".formatted(from, length, digest));
    }

    long end() {
        return from + length;
    }

    /** Whether it is in the part as it was signed. */
    boolean isIn(FileChannel part) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long at = from; at < end(); at += block.limit()) {
            block.clear().limit((int) Math.min(BLOCK, end() - at));
            while (block.hasRemaining()) {
                if (part.read(block, at + block.position()) < 0) {
                    return false;
                }
            }
            sha256.update(block.flip());
        }
        return Sha256.contentDigest(HexFormat.of().formatHex(sha256.digest())).equals(digest);
    }
}
