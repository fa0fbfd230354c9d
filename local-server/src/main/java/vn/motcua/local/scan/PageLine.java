package vn.motcua.local.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.PageFindings;
import vn.motcua.local.picture.PictureOutcome;
import vn.motcua.local.picture.PictureOutcome.Read;
import vn.motcua.local.picture.PictureOutcome.Refused;

/**
 * What is told of one page, as a line of JSON.
 *
 * @param page 1 is the first
 * @param rotation 0, 90, 180 or 270: so many degrees clockwise the page lies turned
 * @param skewDegrees its slant beyond that, clockwise positive
 * @param sharpness 0 to 1
 * @param cutEdge {@code top}, {@code right}, {@code bottom}, {@code left}, several with commas; ""
 *     if text ends before every edge
 * @param verdict {@code good}, the worst warning, or why the page was not read
 */
@JsonInclude
record PageLine(
        String file,
        int page,
        boolean blank,
        int rotation,
        double skewDegrees,
        double sharpness,
        String cutEdge,
        boolean glare,
        String verdict,
        String message) {
    private static final String GOOD = "good";
    private static final String TURNED = "turned";

    static PageLine of(String file, int page, PictureOutcome outcome, ScanWords words) {
        return switch (outcome) {
            case Read(var picture) -> of(file, page, PageCheck.of(picture), words);
            case Refused(var reason) ->
                    new PageLine(
                            file,
                            page,
                            false,
                            0,
                            0,
                            0,
                            "",
                            false,
                            word(reason),
                            words.get(word(reason)));
        };
    }

    private static PageLine of(String file, int page, PageFindings found, ScanWords words) {
        String verdict = found.worst().map(PageLine::word).orElse(GOOD);
        boolean isTurned = verdict.equals(GOOD) && found.rotation() != 0;
        return new PageLine(
                file,
                page,
                found.warnings().contains(PageWarning.BLANK),
                found.rotation(),
                hundredths(found.skewDegrees()),
                hundredths(found.sharpness()),
                found.cutEdges().stream()
                        .map(PageLine::word)
                        .sorted()
                        .collect(Collectors.joining(",")),
                found.warnings().contains(PageWarning.GLARE),
                verdict,
                words.get(isTurned ? TURNED : verdict));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
