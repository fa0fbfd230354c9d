package vn.motcua.contract.handoff;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is by its first bytes, whatever it is called. */
enum PhotoKind {
    READABLE,
    HEIC,
    OTHER;

    static final int HEAD_BYTES = 12;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");

    /**
     * @param head the first {@value #HEAD_BYTES} bytes
     */
    static PhotoKind of(byte[] head) {
        String signs = new String(head, StandardCharsets.ISO_8859_1);
        if (signs.startsWith("\u00ff\u00d8\u00ff") || signs.startsWith("\u0089PNG\r\n")) {
            return READABLE;
        }
        boolean isHeic =
                signs.length() == HEAD_BYTES
                        && signs.startsWith("ftyp", 4)
                        && HEIC_BRANDS.contains(signs.substring(8));
        return isHeic ? HEIC : OTHER;
    }
}
