package vn.motcua.ui.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureCard;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ProcedureTime;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;
import vn.motcua.ui.keyboard.Keyboard;
import vn.motcua.ui.keyboard.TypedText;

/** K10 to K14. */
public final class ProcedureScreens {
    private static final double FORM_QR_MM = 30;

    private final Desk desk;
    private final TypedText text;

    public ProcedureScreens(Desk desk, TypedText text) {
        this.desk = desk;
        this.text = text;
    }

    public Page page(ProcedureState state) {
        return switch (state) {
            case ProcedureState.FindProcedure find -> find(find);
            case ProcedureState.TypeProcedure _ -> type();
            case ProcedureState.ProcedureResults results -> results(results);
            case ProcedureState.ProcedureShown shown -> procedure(shown);
            case ProcedureState.ProcedureListed(var listed, boolean canHandIn) ->
                    listed(listed, canHandIn);
            case ProcedureState.PaperQuestion question -> question(question);
            case ProcedureState.PapersNeeded needed -> papers(needed);
            case ProcedureState.BeforeStart before -> before(before);
        };
    }

    private Page find(ProcedureState.FindProcedure find) {
        Page page = new Page().wide().low().add(desk.answer(desk.word("find_procedure.question")));
        page.control(
                desk.label(desk.word("find_procedure.events"), "events", "strong"),
                grid("event-", find.events()));
        page.control(
                desk.label(desk.word("procedure.hint"), "often", "strong"),
                grid("often-", find.oftenUsed()));
        Button search =
                desk.primary(
                        "search", desk.word("find_procedure.search"), new VisitorAction.Continue());
        return page.action(desk.back(), search);
    }

    private Page type() {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(desk.word("find_procedure.question")),
                                desk.label(desk.word("find_procedure.hint"), "hint"));
        Button search =
                desk.primary(
                        "search", desk.word("find_procedure.look"), new VisitorAction.Continue());
        search.setOnAction(_ -> desk.touch().accept(new VisitorAction.Answer(text.text().get())));
        return new Keyboard(desk, text).onto(page).action(desk.back(), search);
    }

    private Node grid(String prefix, List<Option> options) {
        List<Node> rows = new ArrayList<>();
        for (Option option : options) {
            rows.add(
                    desk.row(
                            prefix + option.id().replace('.', '-'),
                            "procedure",
                            option.name(),
                            "",
                            new VisitorAction.Choose(option.id())));
        }
        boolean wide = desk.tokens().isLandscape() && !desk.tokens().isReflowed();
        return desk.grid(desk.tokens().isReflowed() ? 1 : wide ? 4 : 2, rows);
    }

    private Page results(ProcedureState.ProcedureResults results) {
        Page page = new Page().wide().low();
        if (results.found().isEmpty()) {
            page.add(desk.answer(desk.word("find_procedure.none", results.searched())));
            return page.action(desk.back());
        }
        page.add(desk.answer(desk.word("find_procedure.found", results.searched())));
        for (ProcedureCard card : results.found()) {
            page.control(
                    desk.row(
                            "procedure-" + card.code().replace('.', '-'),
                            "procedure",
                            card.name(),
                            below(card),
                            new VisitorAction.Choose(card.code())));
        }
        return page.action(desk.back());
    }

    private String below(ProcedureCard card) {
        String facts =
                card.time().kind() == ProcedureTime.Kind.NOT_PUBLISHED
                        ? card.officialName()
                        : card.officialName() + "\n" + time(card.time());
        return card.offeredHere() ? facts + " · " + desk.word("procedure.here") : facts;
    }

    private String time(ProcedureTime time) {
        return desk.word(
                "procedure.time." + time.kind().name().toLowerCase(Locale.ROOT), time.count());
    }

    /** The published text with its conditions; never an amount made of it. */
    private String fee(ProcedureCard card) {
        return card.fee().isEmpty() ? desk.word("procedure.fee_unknown") : card.fee();
    }

    private Page procedure(ProcedureState.ProcedureShown shown) {
        ProcedureCard card = shown.card();
        Page page =
                new Page()
                        .add(
                                desk.answer(card.name()),
                                desk.panel(
                                        "plain",
                                        field("papers", bulleted(shown.papers())),
                                        field("time", time(card.time())),
                                        field("cost", fee(card)),
                                        field("where", desk.config().centre().name()),
                                        field("result", shown.result())),
                                desk.label(
                                        desk.word("procedure.source", shown.source()),
                                        "source",
                                        "caption"));
        addBlankForm(page, shown.blankForm());
        if (!card.offeredHere()) {
            page.add(
                    desk.notice(
                            "warn",
                            "info",
                            desk.label(desk.word("procedure.not_here"), "not-here")));
            return page.action(desk.back());
        }
        return page.action(
                desk.back(),
                desk.primary("apply", desk.word("procedure.apply"), new VisitorAction.Continue()));
    }

    private static String bulleted(List<String> papers) {
        return papers.stream().map("• "::concat).collect(Collectors.joining("\n"));
    }

    private void addBlankForm(Page page, ProcedureState.BlankForm form) {
        if (form.onPhone().isEmpty()) {
            return;
        }
        Button print =
                desk.button(
                        "print-form",
                        desk.printed("form", form.print()),
                        new VisitorAction.PrintSlip());
        print.setDisable(form.print() instanceof PrintState.Printing);
        page.add(
                desk.label(desk.word("form.on_phone"), "form-on-phone", "strong"),
                new QrPicture(form.onPhone(), desk.tokens().grown(FORM_QR_MM)));
        page.control(print);
    }

    private Page listed(ListedProcedure procedure, boolean canHandIn) {
        List<String> levels =
                procedure.levels().stream()
                        .map(level ->
                                desk.word(
                                        "procedure.level." + level.name().toLowerCase(Locale.ROOT)))
                        .toList();
        Page page =
                new Page()
                        .add(
                                desk.answer(procedure.name()),
                                desk.panel(
                                        "plain",
                                        field("matter", procedure.field()),
                                        field("level", String.join(", ", levels)),
                                        field("code", procedure.code())));
        if (!canHandIn) {
            return page.add(
                            desk.notice(
                                    "warn",
                                    "info",
                                    desk.label(desk.word("procedure.not_here"), "not-here")))
                    .action(desk.back());
        }
        page.add(
                desk.notice("info", "info", desk.label(desk.word("procedure.by_name"), "by-name")));
        return page.action(
                desk.back(),
                desk.primary("apply", desk.word("procedure.apply"), new VisitorAction.Continue()));
    }

    private Node field(String name, String value) {
        return desk.field(desk.word("procedure." + name), value, name);
    }

    private Page question(ProcedureState.PaperQuestion question) {
        Page page = new Page().low().add(desk.answer(question.question()));
        if (!question.help().isEmpty()) {
            page.add(desk.label(question.help(), "hint"));
        }
        return page.control(answer("yes"), answer("no"), answer("unsure")).action(desk.back());
    }

    private Button answer(String name) {
        return desk.button(
                "answer-" + name, desk.word("question." + name), new VisitorAction.Choose(name));
    }

    private Page papers(ProcedureState.PapersNeeded needed) {
        String title = desk.word("papers.needed", needed.needed().size());
        Page page =
                new Page()
                        .add(
                                desk.label(needed.procedure(), "procedure", "strong"),
                                desk.answer(title));
        needed.needed().forEach(each -> page.add(paper("info", "scanner", each)));
        if (!needed.others().isEmpty()) {
            page.add(desk.label(desk.word("papers.others"), "others", "strong"));
            needed.others().forEach(each -> page.add(paper("plain", "procedure", each)));
        }
        if (!needed.perhaps().isEmpty()) {
            page.add(desk.label(desk.word("papers.perhaps"), "perhaps", "strong"));
            needed.perhaps().forEach(each -> page.add(paper("warn", "call-staff", each)));
        }
        page.add(new TakenPapers(desk).of(needed));
        Button print =
                desk.button(
                        "print-list",
                        desk.printed("list", needed.list()),
                        new VisitorAction.PrintList());
        print.setDisable(needed.list() instanceof PrintState.Printing);
        return page.action(
                desk.back(),
                print,
                desk.primary(
                        "continue", desk.word("button.continue"), new VisitorAction.Continue()));
    }

    private Node paper(String tint, String icon, Option paper) {
        var notice =
                desk.notice(tint, icon, desk.label(paper.name(), "paper-" + paper.id(), "strong"));
        if (!paper.below().isEmpty()) {
            notice.getChildren().add(desk.label(paper.below(), "below-" + paper.id()));
        }
        return notice;
    }

    private Page before(ProcedureState.BeforeStart before) {
        Page page =
                new Page()
                        .add(
                                desk.answer(before.procedure()),
                                desk.notice(
                                        "info",
                                        "clock",
                                        desk.label(
                                                desk.word(
                                                        "before.estimate",
                                                        before.minutes(),
                                                        before.steps().size()),
                                                "estimate",
                                                "answer")));
        for (int step = 0; step < before.steps().size(); step++) {
            page.add(
                    desk.label(
                            "%d. %s".formatted(step + 1, before.steps().get(step)),
                            "step-" + step,
                            "strong"));
        }
        if (before.expected() instanceof ExpectedResult.On(LocalDate day)) {
            page.add(
                    desk.label(desk.word("before.expected", desk.moments().date(day)), "expected"));
        }
        return page.add(desk.label(desk.word("before.nothing_kept"), "status-detail"))
                .action(
                        desk.back(),
                        desk.primary(
                                "begin", desk.word("before.begin"), new VisitorAction.Continue()));
    }
}
