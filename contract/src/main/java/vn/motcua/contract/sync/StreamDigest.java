package vn.motcua.contract.sync;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/**
 * What a stream tells of its things up to a number, in {@value #PARTS} sums, so that a kiosk sees
 * which part of its own copy is another one; {@code GET
 * /sync/v1/streams/{stream}/{epoch}/digest?schema=N}, 404 when the province speaks another schema.
 * {@code …/parts/{part}?after=N} gives the newest entry of each thing of a part as a {@link
 * FeedPage}, in their order but with holes.
 *
 * @param at the entry up to which it tells
 * @param sums of the {@link #weight weights} of all things that stand, by their {@link #partOf
 *     parts}; what runs over is dropped
 */
public record StreamDigest(StreamHead at, List<Long> sums) {
    public static final int PARTS = 1_024;

    public StreamDigest {
        sums = List.copyOf(sums);
        if (sums.size() != PARTS) {
            throw new IllegalArgumentException("a digest has one sum for each part");
        }
    }

    /** The part of a thing, 0 to {@value #PARTS} exclusive. */
    public static int partOf(String item) {
        return (int) Math.floorMod(hash(item), (long) PARTS);
    }

    /**
     * What a thing adds to its part.
     *
     * @param body JSON of the thing, written by a mapper as it is by default
     */
    public static long weight(String item, long version, String body) {
        return hash(item + "\n" + version + "\n" + body);
    }

    private static long hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
