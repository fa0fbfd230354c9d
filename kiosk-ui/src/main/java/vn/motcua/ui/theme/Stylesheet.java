package vn.motcua.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import vn.motcua.contract.screen.Theme;

/** One style sheet for a theme, a text size and a screen. The only place with colours and sizes. */
public final class Stylesheet {
    private final Palette palette;
    private final Tokens tokens;

    public Stylesheet(Theme theme, Tokens tokens) {
        this.palette = Palette.of(theme);
        this.tokens = tokens;
    }

    /** As an address that a scene takes. */
    public String address() {
        String css = text() + controls() + panels();
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        return """
        .root { -fx-font-family: "%s"; -fx-background-color: %s; -fx-font-size: %s; }
        .label { -fx-text-fill: %s; -fx-line-spacing: %s; }
        .title { -fx-font-size: %s; -fx-font-weight: bold; }
        .answer { -fx-font-size: %s; -fx-font-weight: bold; }
        .value { -fx-font-size: %s; -fx-font-weight: bold; }
        .number { -fx-font-size: %s; -fx-font-weight: bold; }
        .caption { -fx-text-fill: %s; }
        .strong { -fx-font-weight: bold; }
        """
                .formatted(
                        Fonts.FAMILY,
                        palette.page(),
                        em(7),
                        palette.ink(),
                        em(1.2),
                        em(12),
                        em(10.5),
                        em(9),
                        em(11),
                        palette.inkSoft());
    }

    private String controls() {
        return """
        .button { -fx-background-color: %1$s, %2$s; -fx-background-insets: 0, %3$s;
          -fx-background-radius: %4$s; -fx-text-fill: %5$s; -fx-font-size: %6$s;
          -fx-font-weight: bold; -fx-wrap-text: true; -fx-text-alignment: center;
          -fx-padding: %7$s; -fx-min-height: %8$s; -fx-focus-color: transparent;
          -fx-faint-focus-color: transparent; -fx-graphic-text-gap: %7$s; }
        .button:armed { -fx-background-color: %1$s, %9$s; }
        .button.primary { -fx-background-color: %10$s; -fx-text-fill: %11$s; }
        .button.primary:armed { -fx-background-color: %12$s; }
        .button:focused { -fx-border-color: %1$s; -fx-border-width: %3$s; -fx-border-radius: %4$s; }
        .button:disabled { -fx-opacity: 1; -fx-background-color: %1$s, %13$s; }
        .button .icon { -fx-fill: %5$s; } .button.primary .icon { -fx-fill: %11$s; }
        .tile { -fx-alignment: center-left; -fx-text-alignment: left; -fx-min-height: %14$s; }
        .key { -fx-min-height: %15$s; -fx-font-size: %16$s; }
        .bar .button { -fx-min-height: %8$s; }
        """
                .formatted(
                        palette.outline(),
                        palette.panel(),
                        fixed(0.6),
                        fixed(2.5),
                        palette.ink(),
                        em(8),
                        fixed(3),
                        fixed(24),
                        palette.info(),
                        palette.action(),
                        palette.onAction(),
                        palette.actionPressed(),
                        palette.page(),
                        fixed(58),
                        fixed(28),
                        em(9));
    }

    private String panels() {
        return """
        .header { -fx-background-color: %1$s; } .header .label { -fx-text-fill: %2$s; }
        .bar { -fx-background-color: %3$s; -fx-border-color: %4$s; -fx-border-width: %5$s 0 0 0; }
        .panel { -fx-background-color: %4$s, %3$s; -fx-background-insets: 0, %5$s;
          -fx-background-radius: %6$s; -fx-padding: %7$s; }
        .panel.info { -fx-background-color: %8$s; } .panel.success { -fx-background-color: %9$s; }
        .panel.warn { -fx-background-color: %10$s; } .panel.danger { -fx-background-color: %11$s; }
        .panel.info .label, .panel.success .label, .panel.warn .label, .panel.danger .label
          { -fx-text-fill: %12$s; }
        .icon { -fx-fill: %13$s; } .header .icon { -fx-fill: %2$s; }
        .picture { -fx-border-color: %4$s; -fx-border-width: %5$s; -fx-background-color: white; }
        """
                .formatted(
                        palette.action(),
                        palette.onAction(),
                        palette.panel(),
                        palette.outline(),
                        fixed(0.6),
                        fixed(3),
                        fixed(5),
                        palette.info(),
                        palette.success(),
                        palette.warn(),
                        palette.danger(),
                        palette.onTint(),
                        palette.ink());
    }

    private String em(double mm) {
        return pixels(tokens.grown(mm));
    }

    private String fixed(double mm) {
        return pixels(tokens.px(mm));
    }

    private static String pixels(double px) {
        return String.format(Locale.ROOT, "%.1fpx", px);
    }
}
