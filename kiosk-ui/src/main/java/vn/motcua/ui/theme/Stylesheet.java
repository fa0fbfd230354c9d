package vn.motcua.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.motcua.contract.screen.Theme;

/**
 * One style sheet for a theme, a text size and a screen. The only place with colours and sizes: a
 * name in braces is a colour of the palette, {@code {8em}} a length in millimetres that grows with
 * the text, {@code {8mm}} one that does not.
 */
public final class Stylesheet {
    private static final Pattern NAME = Pattern.compile("\\{([-0-9a-zA-Z.]+)}");
    private static final String TEXT =
            """
            .root { -fx-font-family: "{family}"; -fx-background-color: {page}; -fx-font-size: {7.1em}; }
            .label { -fx-text-fill: {ink}; -fx-line-spacing: {1.7em}; }
            .title { -fx-font-size: {12em}; -fx-font-weight: bold; -fx-line-spacing: {2.4em}; }
            .answer { -fx-font-size: {9em}; -fx-font-weight: bold; -fx-line-spacing: {2em}; }
            .value { -fx-font-size: {9em}; -fx-font-weight: bold; -fx-line-spacing: {2em}; }
            .number { -fx-font-size: {12em}; -fx-font-weight: bold; -fx-line-spacing: {2.4em}; }
            .display { -fx-font-size: {24em}; -fx-font-weight: bold; -fx-line-spacing: {4em}; }
            .caption { -fx-text-fill: {inkSoft}; }
            .strong { -fx-font-weight: bold; }
            .icon { -fx-fill: transparent; -fx-stroke: {mark}; -fx-stroke-width: 1.7;
              -fx-stroke-line-cap: round; -fx-stroke-line-join: round; }
            .emblem { -fx-fill: #DA251D; } .emblem-star { -fx-fill: #FFDE00; }
            """;
    private static final String CONTROLS =
            """
            .button { -fx-background-color: {outline}, {panel}; -fx-background-radius: {3mm};
              -fx-background-insets: 0, {0.6mm} {0.6mm} {1.6mm} {0.6mm};
              -fx-text-fill: {ink}; -fx-font-size: {8em}; -fx-font-weight: bold;
              -fx-wrap-text: true; -fx-text-alignment: center; -fx-line-spacing: {1.2em};
              -fx-padding: {2mm} {4mm} {3mm} {4mm}; -fx-min-height: {24mm};
              -fx-graphic-text-gap: {3mm}; }
            .button:armed { -fx-background-color: {outline}, {info}; -fx-text-fill: {onTint};
              -fx-background-insets: 0, {0.6mm}; }
            .button:armed .icon { -fx-stroke: {onTint}; }
            .button.primary, .button.primary:armed { -fx-background-color: {actionPressed}, {action};
              -fx-background-insets: 0, 0 0 {1.6mm} 0; -fx-text-fill: {onAction}; }
            .button.primary:armed { -fx-background-insets: 0, {1.6mm} 0 0 0; }
            .button.primary .icon, .button.primary:armed .icon { -fx-stroke: {onAction}; }
            .button.call { -fx-background-color: {outline}, {call}; -fx-text-fill: {onCall}; }
            .button.call .icon { -fx-stroke: {onCall}; }
            .button:disabled { -fx-opacity: 1; -fx-background-color: {outline}, {page};
              -fx-text-fill: {inkSoft}; }
            .button:disabled .icon { -fx-stroke: {inkSoft}; }
            .button:focus-visible { -fx-border-color: {ink}, {call};
              -fx-border-width: {1.2mm}; -fx-border-radius: {4mm};
              -fx-border-insets: {-2mm}, {-0.8mm}; }
            .button.chosen { -fx-background-color: {mark}, {panel};
              -fx-background-insets: 0, {1.4mm} {1.4mm} {2.4mm} {1.4mm}; }
            .tile { -fx-min-height: {58mm}; -fx-font-size: {9em}; -fx-graphic-text-gap: {5mm};
              -fx-alignment: center-left; -fx-text-alignment: left; }
            .button.main { -fx-background-color: {actionPressed}, {action};
              -fx-background-insets: 0, 0 0 {1.6mm} 0; }
            .button.main:armed { -fx-background-insets: 0, {1.6mm} 0 0 0; }
            .button.main .icon { -fx-stroke: {onAction}; }
            .button.main .label { -fx-text-fill: {onAction}; }
            .button.main:disabled { -fx-background-color: {outline}, {page};
              -fx-background-insets: 0, {0.6mm} {0.6mm} {1.6mm} {0.6mm}; }
            .button.main:disabled .icon { -fx-stroke: {inkSoft}; }
            .button.main:disabled .label { -fx-text-fill: {inkSoft}; }
            .tile-title { -fx-font-size: {9em}; -fx-font-weight: bold; }
            .tile-caption { -fx-font-weight: normal; -fx-font-size: {7.1em}; }
            .button.primary .label { -fx-text-fill: {onAction}; }
            .button:disabled .label { -fx-text-fill: {inkSoft}; }
            .start { -fx-min-height: {58mm}; -fx-font-size: {12em}; }
            .row { -fx-alignment: center-left; -fx-text-alignment: left;
              -fx-padding: {3mm} {5mm} {4mm} {5mm}; }
            .tall { -fx-min-height: {76mm}; }
            .tall .tile-title { -fx-font-size: {12em}; }
            .plain-words { -fx-font-weight: normal; -fx-font-size: {7.1em}; }
            .key { -fx-min-height: {28mm}; -fx-font-size: {11em}; -fx-padding: {1mm}; }
            .key.words { -fx-font-size: {7.1em}; }
            .bar .button { -fx-font-size: {7.1em}; -fx-padding: {1.5mm} {1mm} {2.6mm} {1mm};
              -fx-graphic-text-gap: {1mm}; -fx-line-spacing: 0; }
            """;
    private static final String PANELS =
            """
            .header { -fx-background-color: {call}, {action}; -fx-background-insets: 0, 0 0 {1mm} 0;
              -fx-min-height: {24mm}; -fx-padding: {3mm} {6mm} {4mm} {6mm}; }
            .header .label { -fx-text-fill: {onAction}; }
            .centre { -fx-font-size: {8em}; -fx-font-weight: bold; -fx-line-spacing: {1em}; }
            .clock { -fx-font-size: {10em}; -fx-font-weight: bold; }
            .bar { -fx-background-color: {outline}, {panel}; -fx-background-insets: 0, {0.6mm} 0 0 0; }
            .panel { -fx-background-color: {outline}, {panel}; -fx-background-insets: 0, {0.6mm};
              -fx-background-radius: {3mm}; -fx-padding: {5mm} {6mm} {5mm} {6mm}; }
            .panel.info { -fx-background-color: {outline}, {info}; }
            .panel.success { -fx-background-color: {outline}, {success}; }
            .panel.warn { -fx-background-color: {outline}, {warn}; }
            .panel.danger { -fx-background-color: {outline}, {danger}; }
            .panel.band { -fx-background-radius: 0; -fx-padding: {3mm} {6mm} {3mm} {6mm}; }
            .panel.info .label, .panel.success .label, .panel.warn .label, .panel.danger .label
              { -fx-text-fill: {onTint}; }
            .panel.info .icon, .panel.success .icon, .panel.warn .icon, .panel.danger .icon
              { -fx-stroke: {onTint}; }
            .picture { -fx-border-color: {outline}; -fx-border-width: {0.6mm};
              -fx-background-color: white; }
            .ruler { -fx-background-color: {ink}; -fx-min-height: {8mm}; }
            .cross { -fx-stroke: {ink}; -fx-stroke-width: {1mm}; }
            .step { -fx-fill: {mark}; } .step-line { -fx-background-color: {outline}; }
            """;

    private final Map<String, String> colours;
    private final Tokens tokens;

    public Stylesheet(Theme theme, Tokens tokens, String family) {
        this.colours = coloursOf(Palette.of(theme));
        colours.put("family", family);
        this.tokens = tokens;
    }

    /** As an address that a scene takes. */
    public String address() {
        String css = filled(TEXT) + filled(CONTROLS) + filled(PANELS);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private String filled(String template) {
        return NAME.matcher(template).replaceAll(found -> value(found.group(1)));
    }

    private String value(String name) {
        if (name.endsWith("em")) {
            return pixels(tokens.grown(number(name)));
        }
        if (name.endsWith("mm")) {
            return pixels(tokens.px(number(name)));
        }
        String colour = colours.get(name);
        if (colour == null) {
            throw new IllegalStateException("the palette has no colour '" + name + "'");
        }
        return colour;
    }

    private static double number(String length) {
        return Double.parseDouble(length.substring(0, length.length() - 2));
    }

    private static String pixels(double px) {
        return String.format(Locale.ROOT, "%.1fpx", px);
    }

    private static Map<String, String> coloursOf(Palette palette) {
        Map<String, String> colours = new TreeMap<>();
        colours.put("page", palette.page());
        colours.put("panel", palette.panel());
        colours.put("ink", palette.ink());
        colours.put("inkSoft", palette.inkSoft());
        colours.put("action", palette.action());
        colours.put("onAction", palette.onAction());
        colours.put("actionPressed", palette.actionPressed());
        colours.put("outline", palette.outline());
        colours.put("info", palette.info());
        colours.put("success", palette.success());
        colours.put("warn", palette.warn());
        colours.put("danger", palette.danger());
        colours.put("onTint", palette.onTint());
        colours.put("call", palette.call());
        colours.put("onCall", palette.onCall());
        colours.put("mark", palette.mark());
        return colours;
    }
}
