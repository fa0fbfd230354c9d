package vn.motcua.ui.information;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;
import vn.motcua.ui.control.Tile;

/** K32. */
public final class UtilityScreens {
    private static final double QR_MM = 40;

    private final Desk desk;

    private final Function<FormQuestion, Page> questions;

    /**
     * @param questions draws one question of a form
     */
    public UtilityScreens(Desk desk, Function<FormQuestion, Page> questions) {
        this.desk = desk;
        this.questions = questions;
    }

    public Page page(UtilityState state) {
        return switch (state) {
            case UtilityState.Offered offered -> offered(offered);
            case BookingState booking -> new BookingScreens(desk, questions).page(booking);
            case UtilityState.Listed listed -> listed(listed);
            case UtilityState.ItemShown shown -> item(shown);
            case UtilityState.CardAsked asked -> new SourceScreens(desk).card(asked);
            case UtilityState.FieldAsked asked ->
                    questions.apply(question(asked, desk.tokens().display().language().tag()));
            case UtilityState.SourceAsked asked -> new SourceScreens(desk).asking(asked);
            case UtilityState.Answered found -> new SourceScreens(desk).answered(found);
            case UtilityState.PlacesListed listed -> new PictureScreens(desk).places(listed);
            case UtilityState.PictureShown shown -> new PictureScreens(desk).picture(shown);
            case UtilityState.NotAnswered not -> new SourceScreens(desk).notAnswered(not);
        };
    }

    /** What a source needs to know is asked as a form asks. */
    public static FormQuestion question(UtilityState.FieldAsked asked, String language) {
        UtilityField field = asked.field();
        return new FormQuestion(
                field.label().in(language),
                field.hint().in(language),
                switch (field.kind()) {
                    case CHOICE -> FormQuestion.Kind.CHOICE;
                    case DIGITS -> FormQuestion.Kind.NUMBER;
                    case CODE -> FormQuestion.Kind.CODE;
                    case PHONE -> FormQuestion.Kind.PHONE;
                    case NAME -> FormQuestion.Kind.NAME;
                    case TEXT -> FormQuestion.Kind.TEXT;
                    case DATE -> FormQuestion.Kind.DATE;
                },
                field.options().stream()
                        .map(each -> new Option(each.id(), each.name().in(language), ""))
                        .toList(),
                asked.answer(),
                false,
                asked.wrong() ? field.wrong().in(language) : "",
                asked.number(),
                asked.count());
    }

    private String in(Phrase phrase) {
        return phrase.in(desk.tokens().display().language().tag());
    }

    private static VisitorAction choose(String id) {
        return new VisitorAction.Choose(id);
    }

    private static String icon(UtilityCard utility) {
        return utility.icon().name().toLowerCase(Locale.ROOT);
    }

    private Page offered(UtilityState.Offered offered) {
        Page page = new Page().low().add(desk.answer(desk.word("utilities.title")));
        if (offered.utilities().isEmpty()) {
            page.add(desk.label(desk.word("utilities.none"), "status-detail", "answer"));
        }
        List<Tile> rows = offered.utilities().stream().map(this::row).toList();
        int columns = desk.tokens().isReflowed() ? 1 : 2;
        for (int from = 0; from < rows.size(); from += columns) {
            int to = Math.min(from + columns, rows.size());
            page.control(desk.grid(columns, rows.subList(from, to)));
        }
        return page.action(desk.back());
    }

    private Tile row(UtilityCard utility) {
        return desk.row(
                "utility-" + utility.id(),
                icon(utility),
                in(utility.name()),
                in(utility.about()),
                choose(utility.id()));
    }

    private Page listed(UtilityState.Listed listed) {
        Page page = new Page().low().add(desk.answer(in(listed.utility().name())));
        addAge(page, listed.freshness());
        page.add(source(listed.utility()));
        if (listed.items().isEmpty()) {
            page.add(desk.label(desk.word("utilities.over"), "status-detail", "answer"));
        }
        for (int number = 0; number < listed.items().size(); number++) {
            page.control(row(listed, number));
        }
        return page.action(desk.back());
    }

    private Node row(UtilityState.Listed listed, int number) {
        ListedItem item = listed.items().get(number);
        String below =
                desk.word("utilities.until", in(item.area()), desk.moments().date(item.until()));
        return desk.row(
                "item-" + number,
                icon(listed.utility()),
                in(item.title()),
                below,
                choose(item.id()));
    }

    private Node source(UtilityCard utility) {
        return desk.label(desk.word("utilities.source", in(utility.source())), "source", "caption");
    }

    private void addAge(Page page, Freshness freshness) {
        if (!freshness.current()) {
            String words = desk.word("utilities.as_of", desk.moments().plain(freshness.asOf()));
            page.add(desk.notice("warn", "offline", desk.label(words, "as-of", "strong")));
        }
    }

    private Page item(UtilityState.ItemShown shown) {
        ListedItem item = shown.item();
        Page page = new Page().add(desk.answer(in(item.title())));
        addAge(page, shown.freshness());
        page.add(
                desk.label(days(item), "days", "strong"),
                desk.label(in(item.area()), "area", "strong"),
                desk.label(in(item.words()), "words"),
                source(shown.utility()));
        if (!item.link().isEmpty()) {
            page.add(
                    desk.label(desk.word("utilities.link"), "link"),
                    new QrPicture(item.link(), desk.tokens().grown(QR_MM)));
        }
        page.action(desk.back());
        if (shown.canApply()) {
            page.action(
                    desk.primary(
                            "apply", desk.word("utilities.apply"), new VisitorAction.Continue()));
        }
        return page;
    }

    private String days(ListedItem item) {
        String from = desk.moments().date(item.from());
        return item.from().equals(item.until())
                ? desk.word("utilities.day", from)
                : desk.word("utilities.days", from, desk.moments().date(item.until()));
    }
}
