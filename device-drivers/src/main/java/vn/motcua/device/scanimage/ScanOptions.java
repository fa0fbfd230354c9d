package vn.motcua.device.scanimage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.device.scanner.ScanRequest;

/**
 * What a scanner lets be set, as {@code scanimage --all-options} lists it, and what pages of A4
 * want of it.
 *
 * @param values by option, e.g. {@code --mode}: the words to choose from, or one range
 */
record ScanOptions(Map<String, List<String>> values) {
    private static final int A4_WIDTH_MM = 210;
    private static final int A4_HEIGHT_MM = 297;
    private static final String SOURCE = "--source";

    /** E.g. {@code --resolution 75|150|300dpi [75]}; what cannot be set now is "inactive". */
    private static final Pattern LINE =
            Pattern.compile("^ {4}(--?[a-z][a-z0-9-]*) (\\S.*?) \\[([^\\]]*)\\](.*)$");

    private static final Pattern STEPS = Pattern.compile(" \\(in steps of [^)]*\\)");
    private static final Pattern UNIT = Pattern.compile("(?<=[0-9])(dpi|mm|bit|pel|us|%)$");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+)\\.\\.(-?[0-9.]+)");

    ScanOptions {
        values = Map.copyOf(values);
    }

    static ScanOptions parse(List<String> lines) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher option = LINE.matcher(line);
            if (option.matches()
                    && !option.group(3).equals("inactive")
                    && !option.group(4).contains("read-only")) {
                String plain = STEPS.matcher(option.group(2)).replaceAll("");
                plain = UNIT.matcher(plain).replaceAll("");
                values.put(option.group(1), Arrays.asList(plain.split("\\|", -1)));
            }
        }
        return new ScanOptions(values);
    }

    /** Where paper shall come from, as arguments: the feeder if there is one, else nothing. */
    List<String> source(boolean duplex) {
        Predicate<String> isDuplex = name -> name.contains("duplex");
        Optional<String> both = word(SOURCE, isFeeder().and(isDuplex));
        Optional<String> one = word(SOURCE, isFeeder().and(isDuplex.negate()));
        Optional<String> chosen = duplex ? both.or(() -> one) : one.or(() -> both);
        return chosen.map(each -> List.of(SOURCE + "=" + each)).orElse(List.of());
    }

    /** Whether these arguments of {@link #source} name a feeder, or there is nothing else. */
    static boolean isFeeder(List<String> source) {
        return source.stream().anyMatch(each -> isFeeder().test(each.toLowerCase(Locale.ROOT)));
    }

    private static Predicate<String> isFeeder() {
        return name -> name.contains("feeder") || name.contains("adf");
    }

    /** All else that pages of A4 want, as arguments; once the source is set. */
    List<String> settings(ScanRequest request) {
        List<String> all = new ArrayList<>();
        if (request.duplex()) {
            word("--adf-mode", "duplex"::equals).ifPresent(it -> all.add("--adf-mode=" + it));
        }
        word("--mode", "color"::equals)
                .or(() -> word("--mode", name -> name.contains("color")))
                .or(() -> word("--mode", name -> name.contains("gray")))
                .ifPresent(mode -> all.add("--mode=" + mode));
        word("--depth", "8"::equals).ifPresent(depth -> all.add("--depth=" + depth));
        number("--resolution", request.resolutionDpi())
                .ifPresent(dpi -> all.add("--resolution=" + dpi));
        number("--page-width", A4_WIDTH_MM).ifPresent(mm -> all.add("--page-width=" + mm));
        number("--page-height", A4_HEIGHT_MM).ifPresent(mm -> all.add("--page-height=" + mm));
        number("-l", 0).ifPresent(mm -> all.addAll(List.of("-l", mm)));
        number("-t", 0).ifPresent(mm -> all.addAll(List.of("-t", mm)));
        number("-x", A4_WIDTH_MM).ifPresent(mm -> all.addAll(List.of("-x", mm)));
        number("-y", A4_HEIGHT_MM).ifPresent(mm -> all.addAll(List.of("-y", mm)));
        return all;
    }

    private Optional<String> word(String option, Predicate<String> fits) {
        return values.getOrDefault(option, List.of()).stream()
                .filter(each -> fits.test(each.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The allowed number nearest to the wished one, from above if there is one. */
    private Optional<String> number(String option, int wished) {
        List<String> allowed = values.getOrDefault(option, List.of());
        Matcher range = RANGE.matcher(allowed.isEmpty() ? "" : allowed.getFirst());
        if (range.matches()) {
            double least = Double.parseDouble(range.group(1));
            double most = Double.parseDouble(range.group(2));
            return Optional.of(
                    wished > most ? range.group(2) : wished < least ? range.group(1) : "" + wished);
        }
        List<Integer> numbers =
                allowed.stream()
                        .filter(each -> each.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
        return numbers.stream()
                .filter(each -> each >= wished)
                .findFirst()
                .or(() -> numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast()))
                .map(String::valueOf);
    }
}
