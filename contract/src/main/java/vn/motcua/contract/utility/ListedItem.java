package vn.motcua.contract.utility;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.contract.procedure.Phrase;

/**
 * One thing of a listing: a festival, a job, rice from one village.
 *
 * @param area where it is
 * @param from first day that it concerns
 * @param until last day on which it is shown
 * @param link what a phone reads for more; empty if there is nothing more
 * @param procedure by which one applies at this kiosk; empty if there is none
 */
public record ListedItem(
        String id,
        Phrase title,
        Phrase words,
        Phrase area,
        LocalDate from,
        LocalDate until,
        String link,
        String procedure) {
    private static final Pattern LINK = Pattern.compile("https://[!-~]{1,292}");
    private static final Pattern PROCEDURE = Pattern.compile("([0-9]\\.[0-9]{6})?");

    public ListedItem {
        id = Utility.id("id", id);
        Utility.words("title", title, Utility.TITLE_MAX);
        Utility.words("words", words, Utility.WORDS_MAX);
        Utility.words("area", area, Utility.TITLE_MAX);
        if (until.isBefore(from)) {
            throw Utility.wrong("until", until.toString(), "a day not before " + from);
        }
        if (!link.isEmpty() && !LINK.matcher(link).matches()) {
            throw Utility.wrong("link", link, "an https address of at most 300 letters, or none");
        }
        if (!PROCEDURE.matcher(procedure).matches()) {
            throw Utility.wrong("procedure", procedure, "a code such as 1.001193, or none");
        }
    }

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
