package vn.motcua.ui.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.config.SpeechConfig.Region;

/** Numbers in Vietnamese: mười lăm, hai mươi mốt, hai mươi tư, một trăm linh năm. */
final class VietnameseNumerals implements Numerals {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private final String thousand;
    private final String zeroTens;

    /** The South says "ngàn" and "lẻ" where the North says "nghìn" and "linh". */
    VietnameseNumerals(Region region) {
        boolean south = region == Region.SOUTH;
        thousand = south ? "ngàn" : "nghìn";
        zeroTens = south ? "lẻ" : "linh";
    }

    @Override
    public String cardinal(long number) {
        if (number == 0) {
            return DIGITS.getFirst();
        }
        List<String> words = new ArrayList<>();
        if (number >= BILLION) {
            words.add(cardinal(number / BILLION) + " tỷ");
        }
        add(words, number % BILLION / MILLION, "triệu");
        add(words, number % MILLION / THOUSAND, thousand);
        add(words, number % THOUSAND, "");
        return String.join(" ", words);
    }

    /** A group of three digits; behind a larger group its hundreds are said even when none. */
    private void add(List<String> words, long group, String name) {
        if (group > 0) {
            words.add((upTo999((int) group, !words.isEmpty()) + " " + name).strip());
        }
    }

    private String upTo999(int number, boolean allThree) {
        int hundreds = number / 100;
        int below = number % 100;
        boolean saysHundreds = hundreds > 0 || allThree;
        String start = saysHundreds ? DIGITS.get(hundreds) + " trăm" : "";
        if (below == 0) {
            return start;
        }
        String rest =
                saysHundreds && below < 10
                        ? zeroTens + " " + DIGITS.get(below)
                        : upTo99(below / 10, below % 10);
        return (start + " " + rest).strip();
    }

    private static String upTo99(int tens, int ones) {
        return switch (tens) {
            case 0 -> DIGITS.get(ones);
            case 1 -> ("mười " + (ones == 5 ? "lăm" : oneOrNone(ones))).strip();
            default -> (DIGITS.get(tens) + " mươi " + afterTens(ones)).strip();
        };
    }

    private static String afterTens(int ones) {
        return switch (ones) {
            case 1 -> "mốt";
            case 4 -> "tư";
            case 5 -> "lăm";
            default -> oneOrNone(ones);
        };
    }

    private static String oneOrNone(int ones) {
        return ones == 0 ? "" : DIGITS.get(ones);
    }

    @Override
    public String digit(char digit) {
        return DIGITS.get(digit - '0');
    }

    @Override
    public String decimal(long whole, String fraction) {
        boolean asNumber = fraction.length() <= 2 && !fraction.startsWith("0");
        String after =
                asNumber
                        ? cardinal(Long.parseLong(fraction))
                        : fraction.chars()
                                .mapToObj(each -> digit((char) each))
                                .collect(Collectors.joining(" "));
        return cardinal(whole) + " phẩy " + after;
    }

    @Override
    public String year(int year) {
        return cardinal(year);
    }
}
