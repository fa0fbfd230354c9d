package vn.motcua.ui.keyboard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import vn.motcua.ui.theme.Tokens;

/**
 * The sizes of keys, on top of the house's style sheet, which has the colours. Signs grow with the
 * text as far as the keys leave them room, and never stay smaller than the smallest text.
 */
record KeyboardStyle(Tokens tokens) {
    static final double GAP_MM = 2.6;
    static final double KEY_WIDTH_MM = 20;

    private static final double SMALLEST_MM = 7.1;

    /** As an address that a parent takes. */
    String address() {
        String css =
                """
                .key { -fx-min-height: %1$s; -fx-padding: %2$s; -fx-font-size: %3$s;
                  -fx-wrap-text: false; }
                .key.digit { -fx-min-height: %4$s; -fx-font-size: %5$s; }
                .key.words { -fx-font-size: %6$s; -fx-wrap-text: true; }
                .chip { -fx-min-height: %7$s; -fx-font-size: %8$s; }
                .echo { -fx-padding: %9$s %10$s %9$s %10$s; }
                """
                        .formatted(
                                fixed(22),
                                fixed(1),
                                sign(9, 13.5),
                                fixed(28),
                                sign(11, 16),
                                sign(SMALLEST_MM, SMALLEST_MM),
                                fixed(24),
                                sign(8, 12),
                                fixed(2),
                                fixed(5));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private String fixed(double mm) {
        return pixels(tokens.px(mm));
    }

    private String sign(double mm, double mostMm) {
        double grown = Math.min(tokens.grown(mm), tokens.px(mostMm));
        return pixels(Math.max(grown, tokens.grown(SMALLEST_MM)));
    }

    private static String pixels(double px) {
        return String.format(Locale.ROOT, "%.1fpx", px);
    }
}
