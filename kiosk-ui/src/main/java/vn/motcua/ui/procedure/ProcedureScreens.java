package vn.motcua.ui.procedure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.ProcedureCard;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K10 to K14. */
public final class ProcedureScreens {
    private final Desk desk;

    public ProcedureScreens(Desk desk) {
        this.desk = desk;
    }

    public Page page(ProcedureState state) {
        return switch (state) {
            case ProcedureState.FindProcedure find -> find(find);
            case ProcedureState.ProcedureResults results -> results(results);
            case ProcedureState.ProcedureShown shown -> procedure(shown);
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

    private Node grid(String prefix, List<Option> options) {
        List<Node> rows = new ArrayList<>();
        for (Option option : options) {
            rows.add(
                    desk.row(
                            prefix + option.id(),
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
        String facts = card.officialName() + "\n" + time(card) + " · " + fee(card);
        return card.offeredHere() ? facts + " · " + desk.word("procedure.here") : facts;
    }

    private String time(ProcedureCard card) {
        return card.workingDays() == 0
                ? desk.word("procedure.at_once")
                : desk.word("procedure.days", card.workingDays());
    }

    private String fee(ProcedureCard card) {
        return card.feeDong() == 0
                ? desk.word("procedure.free")
                : desk.word("procedure.fee", desk.moments().money(card.feeDong()));
    }

    private Page procedure(ProcedureState.ProcedureShown shown) {
        ProcedureCard card = shown.card();
        Page page =
                new Page()
                        .add(
                                desk.answer(card.name()),
                                desk.panel(
                                        "plain",
                                        field("papers", String.join("\n", shown.papers())),
                                        field("time", time(card)),
                                        field("cost", fee(card)),
                                        field("where", desk.config().centre().name()),
                                        field("result", shown.result())),
                                desk.label(shown.source(), "source", "caption"));
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
                desk.button(
                        "triage",
                        desk.word("procedure.triage"),
                        new VisitorAction.Choose("triage")),
                desk.primary("apply", desk.word("procedure.apply"), new VisitorAction.Continue()));
    }

    private Node field(String name, String value) {
        return desk.field(desk.word("procedure." + name), value, name);
    }

    private Page question(ProcedureState.PaperQuestion question) {
        String step = desk.word("question.step", question.number(), question.count());
        return new Page()
                .low()
                .add(desk.label(step, "step", "strong"), desk.answer(question.question()))
                .control(answer("yes"), answer("no"), answer("unsure"))
                .action(desk.back());
    }

    private Button answer(String name) {
        return desk.button(
                "answer-" + name, desk.word("question." + name), new VisitorAction.Choose(name));
    }

    private Page papers(ProcedureState.PapersNeeded needed) {
        String title =
                needed.missing().isEmpty()
                        ? desk.word("papers.complete")
                        : desk.word("papers.missing", needed.missing().size());
        Page page = new Page().add(desk.answer(title));
        needed.missing().forEach(each -> page.add(paper("warn", "warning", each)));
        needed.present().forEach(each -> page.add(paper("success", "done", each)));
        return page.action(
                desk.back(),
                desk.primary(
                        "continue", desk.word("button.continue"), new VisitorAction.Continue()));
    }

    private Node paper(String tint, String icon, Option paper) {
        String words = paper.below().isEmpty() ? paper.name() : paper.name() + "\n" + paper.below();
        return desk.notice(tint, icon, desk.label(words, "paper-" + paper.id(), "strong"));
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
        return page.add(desk.label(desk.word("before.nothing_kept"), "status-detail"))
                .action(
                        desk.back(),
                        desk.primary(
                                "begin", desk.word("before.begin"), new VisitorAction.Continue()));
    }
}
