package vn.motcua.ui.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers in English: twenty-one, one hundred and five. */
final class EnglishNumerals implements Numerals {
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth");

    @Override
    public String cardinal(long number) {
        if (number == 0) {
            return SMALL.getFirst();
        }
        List<String> words = new ArrayList<>();
        long rest = number;
        for (Scale scale : Scale.values()) {
            if (rest >= scale.value) {
                words.add(cardinal(rest / scale.value) + " " + scale.word);
                rest %= scale.value;
            }
        }
        if (rest > 0) {
            words.add((words.isEmpty() ? "" : "and ") + upTo99((int) rest));
        }
        return String.join(" ", words);
    }

    private enum Scale {
        BILLION(1_000_000_000L, "billion"),
        MILLION(1_000_000L, "million"),
        THOUSAND(1_000L, "thousand"),
        HUNDRED(100L, "hundred");

        private final long value;
        private final String word;

        Scale(long value, String word) {
            this.value = value;
            this.word = word;
        }
    }

    private static String upTo99(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
    }

    /** 1 to 31, for days of a month. */
    static String ordinal(int number) {
        if (number <= ORDINALS.size()) {
            return ORDINALS.get(number - 1);
        }
        if (number > 20 && number % 10 != 0) {
            return TENS.get(number / 10 - 2) + "-" + ORDINALS.get(number % 10 - 1);
        }
        return number % 10 == 0
                ? upTo99(number).replaceAll("y$", "ie") + "th"
                : upTo99(number) + "th";
    }

    @Override
    public String digit(char digit) {
        return SMALL.get(digit - '0');
    }

    @Override
    public String decimal(long whole, String fraction) {
        return cardinal(whole)
                + " point "
                + fraction.chars()
                        .mapToObj(each -> digit((char) each))
                        .collect(Collectors.joining(" "));
    }

    /** In pairs, but not around the turn of the century. */
    @Override
    public String year(int year) {
        int pair = year % 100;
        if (year < 1100 || year > 2099 || pair < 10) {
            return cardinal(year);
        }
        return upTo99(year / 100) + " " + upTo99(pair);
    }
}
