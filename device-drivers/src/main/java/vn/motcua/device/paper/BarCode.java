package vn.motcua.device.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.okapibarcode.backend.Codabar;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.Code2Of5;
import uk.org.okapibarcode.backend.Code3Of9;
import uk.org.okapibarcode.backend.Code93;
import uk.org.okapibarcode.backend.DataBar14;
import uk.org.okapibarcode.backend.DataBarExpanded;
import uk.org.okapibarcode.backend.DataBarLimited;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.OkapiException;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.backend.Upc;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * The bars of one code, and what a person reads below them.
 *
 * @param bars at one dot a module
 */
public record BarCode(Dots bars, String text) {

    /**
     * The kinds that receipt printers know, in the order of their numbers from 65 ({@code 'A'}).
     */
    public enum Kind {
        UPC_A,
        UPC_E,
        EAN_13,
        EAN_8,
        CODE_39,
        ITF,
        CODABAR,
        CODE_93,
        CODE_128,
        GS1_128,
        DATABAR,
        DATABAR_TRUNCATED,
        DATABAR_LIMITED,
        DATABAR_EXPANDED,
        CODE_128_AUTO
    }

    /** Nothing if a code of this kind cannot hold the text: printers then print none. */
    public static Optional<BarCode> of(Kind kind, String text) {
        try {
            Symbol symbol = symbol(kind);
            symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
            symbol.setContent(content(kind, text));
            return Optional.of(new BarCode(bars(symbol), readable(kind, text, symbol)));
        } catch (OkapiException | IndexOutOfBoundsException unfit) {
            return Optional.empty();
        }
    }

    private static Symbol symbol(Kind kind) {
        return switch (kind) {
            case UPC_A -> new Upc(Upc.Mode.UPCA);
            case UPC_E -> new Upc(Upc.Mode.UPCE);
            case EAN_13 -> new Ean(Ean.Mode.EAN13);
            case EAN_8 -> new Ean(Ean.Mode.EAN8);
            case CODE_39 -> new Code3Of9();
            case ITF -> new Code2Of5(Code2Of5.ToFMode.INTERLEAVED);
            case CODABAR -> new Codabar();
            case CODE_93 -> new Code93();
            case CODE_128, CODE_128_AUTO -> new Code128();
            case GS1_128 -> gs1(new Code128());
            case DATABAR, DATABAR_TRUNCATED -> new DataBar14(DataBar14.Mode.LINEAR);
            case DATABAR_LIMITED -> new DataBarLimited();
            case DATABAR_EXPANDED -> gs1(new DataBarExpanded());
        };
    }

    private static Symbol gs1(Symbol symbol) {
        symbol.setDataType(Symbol.DataType.GS1);
        return symbol;
    }

    private static String content(Kind kind, String text) {
        return switch (kind) {
            case UPC_A -> digits(text, 11);
            case UPC_E -> shortened(text);
            case EAN_13 -> digits(text, 12);
            case EAN_8 -> digits(text, 7);
            case CODE_39 -> text.replaceAll("^\\*|\\*$", "");
            case CODE_128 -> Code128Text.escaped(text);
            case GS1_128, DATABAR_EXPANDED -> text.replace('(', '[').replace(')', ']');
            case CODABAR -> text.toUpperCase(Locale.ROOT);
            case ITF, CODE_93, CODE_128_AUTO, DATABAR, DATABAR_TRUNCATED, DATABAR_LIMITED -> text;
        };
    }

    /** Without the check digit, which is worked out anew. */
    private static String digits(String text, int count) {
        return text.length() == count + 1 ? text.substring(0, count) : text;
    }

    /**
     * A UPC-A number as UPC-E, which leaves a group of zeros out; GS1 General Specifications 5.2.
     */
    private static String shortened(String text) {
        if (text.length() < 11) {
            return text.length() == 8 ? text.substring(0, 7) : text;
        }
        String maker = text.substring(1, 6);
        String product = text.substring(6, 11);
        String packed;
        if (maker.matches("..[0-2]00") && product.startsWith("00")) {
            packed = maker.substring(0, 2) + product.substring(2) + maker.charAt(2);
        } else if (maker.endsWith("00") && product.startsWith("000")) {
            packed = maker.substring(0, 3) + product.substring(3) + "3";
        } else if (maker.endsWith("0") && product.startsWith("0000")) {
            packed = maker.substring(0, 4) + product.substring(4) + "4";
        } else if (product.matches("0000[5-9]")) {
            packed = maker + product.substring(4);
        } else {
            throw new IndexOutOfBoundsException("has no short form: " + text);
        }
        return text.charAt(0) + packed;
    }

    private static Dots bars(Symbol symbol) {
        List<Rectangle> bars = symbol.getRectangles();
        int width = (int) Math.round(bars.stream().mapToDouble(b -> b.x + b.width).max().orElse(0));
        var dots = new Dots(width, 1);
        bars.stream()
                .filter(bar -> bar.y == 0)
                .forEach(bar -> dots.fill((int) bar.x, 0, (int) Math.round(bar.width), 1));
        return dots;
    }

    private static String readable(Kind kind, String text, Symbol symbol) {
        return switch (kind) {
            case CODE_128 -> Code128Text.readable(text);
            case UPC_A, UPC_E, EAN_13, EAN_8 -> symbol.getHumanReadableText();
            default -> text;
        };
    }
}
