package vn.motcua.province.connect;

/**
 * A record that could not be taken in.
 *
 * @param digest SHA-256 of it, by which it is known
 * @param detail what to look at
 * @param cameAt epoch milliseconds
 * @param record its JSON, to try again when the settings are mended; never shown
 */
public record SetAside(
        String digest, String itsCode, Flaw flaw, String detail, long cameAt, String record) {}
