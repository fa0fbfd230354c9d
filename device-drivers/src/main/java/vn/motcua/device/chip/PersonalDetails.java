package vn.motcua.device.chip;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data group 13 of the Vietnamese card: numbered texts, each a DER sequence of its number and its
 * value, somewhere inside other sequences and sets.
 *
 * @param texts by number; a number whose value is made of several texts is not kept
 */
record PersonalDetails(Map<Integer, String> texts) {
    private static final int NUMBER = 1;
    private static final int NAME = 2;
    private static final int BIRTH = 3;
    private static final int SEX = 4;
    private static final int ADDRESS = 9;
    private static final int ISSUED = 11;
    private static final int EXPIRY = 12;
    private static final List<Integer> OLD_NUMBERS = List.of(15, 16); // cards differ
    private static final int DEPTH_MAX = 8;

    private static final int INTEGER = 0x02;
    private static final int UTF8_TEXT = 0x0C;
    private static final int PRINTABLE_TEXT = 0x13;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1F;

    PersonalDetails {
        texts = Map.copyOf(texts);
    }

    /** Nothing if the bytes are no DER, or number and name are missing. */
    static Optional<ChipIdentity> identity(byte[] dataGroup) {
        Map<Integer, String> texts = new HashMap<>();
        try {
            collect(ByteBuffer.wrap(dataGroup), texts, 0);
        } catch (IllegalArgumentException | BufferUnderflowException notDer) {
            return Optional.empty();
        }
        var details = new PersonalDetails(texts);
        boolean isWhole = details.text(NUMBER).matches("[0-9]{12}") && texts.containsKey(NAME);
        return isWhole ? Optional.of(details.identity()) : Optional.empty();
    }

    private ChipIdentity identity() {
        return new ChipIdentity(
                text(NUMBER),
                oldNumber(),
                text(NAME),
                text(BIRTH),
                text(SEX),
                text(ADDRESS),
                text(ISSUED),
                text(EXPIRY));
    }

    private String oldNumber() {
        return OLD_NUMBERS.stream()
                .map(this::text)
                .filter(text -> text.matches("[0-9]{9}|[0-9]{12}"))
                .findFirst()
                .orElse("");
    }

    private String text(int number) {
        return texts.getOrDefault(number, "").strip();
    }

    /** Walks the tree; a sequence that begins with a number and goes on with a text is one. */
    private static void collect(ByteBuffer bytes, Map<Integer, String> texts, int depth) {
        if (depth > DEPTH_MAX) {
            throw new IllegalArgumentException("too deep");
        }
        int number = -1;
        while (bytes.hasRemaining()) {
            int tag = bytes.get() & 0xFF;
            ByteBuffer value = value(bytes);
            if ((tag & CONSTRUCTED) != 0) {
                collect(value, texts, depth + 1);
            } else if (tag == INTEGER && value.remaining() == 1) {
                number = value.get();
            } else if ((tag == UTF8_TEXT || tag == PRINTABLE_TEXT) && number >= 0) {
                texts.putIfAbsent(number, StandardCharsets.UTF_8.decode(value).toString());
                number = -1;
            }
        }
    }

    private static ByteBuffer value(ByteBuffer bytes) {
        if ((bytes.get(bytes.position() - 1) & LONG_TAG) == LONG_TAG) {
            throw new IllegalArgumentException("a tag of several bytes");
        }
        int length = bytes.get() & 0xFF;
        if (length > 0x7F) {
            int count = length & 0x7F;
            length = 0;
            for (int at = 0; at < count; at++) {
                length = length << 8 | (bytes.get() & 0xFF);
            }
        }
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("longer than what is there");
        }
        ByteBuffer value = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return value;
    }
}
