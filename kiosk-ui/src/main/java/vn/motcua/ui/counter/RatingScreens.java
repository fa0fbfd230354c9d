package vn.motcua.ui.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;
import vn.motcua.ui.keyboard.Keyboard;
import vn.motcua.ui.keyboard.TypedText;

/** K27. */
public final class RatingScreens {
    private static final double QR_MM = 28;
    private static final int BEST = 5;
    private static final List<String> REASONS =
            List.of("waiting", "returning", "guidance", "manner", "late", "machine");

    private final Desk desk;
    private final TypedText text;

    /**
     * @param text what is typed into the comment
     */
    public RatingScreens(Desk desk, TypedText text) {
        this.desk = desk;
        this.text = text;
    }

    public Page page(RatingState state) {
        return switch (state) {
            case RatingState.Wanted wanted -> rating(wanted);
            case RatingState.Reasons reasons -> reasons(reasons);
            case RatingState.CommentWanted() -> comment();
            case RatingState.Taken(var thanks) -> taken(thanks);
        };
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private Page rating(RatingState.Wanted wanted) {
        List<Node> faces = new ArrayList<>();
        for (int points = BEST; points >= 1; points--) {
            faces.add(
                    desk.row(
                            "points-" + points,
                            "face-" + points,
                            desk.word("rating." + points),
                            "",
                            choose(String.valueOf(points))));
        }
        Page page = new Page().low().add(desk.answer(desk.word("rating.question")));
        if (!wanted.about().isEmpty()) {
            page.add(desk.label(desk.word("rating.about", wanted.about()), "about", "strong"));
        }
        return page.add(desk.label(desk.word("rating.hint"), "hint"))
                .control(desk.grid(1, faces))
                .control(
                        desk.label(desk.word("rating.at_home"), "at-home"),
                        new QrPicture(wanted.atHome(), desk.tokens().grown(QR_MM)))
                .action(desk.back());
    }

    private Page reasons(RatingState.Reasons rated) {
        List<Button> reasons = new ArrayList<>();
        for (String reason : REASONS) {
            String word = desk.word("rating.reason." + reason);
            boolean holds = rated.chosen().contains(reason);
            reasons.add(desk.choice("reason-" + reason, word, holds, choose(reason)));
        }
        return new Page()
                .low()
                .add(
                        desk.label(desk.word("rating." + rated.points()), "points", "strong"),
                        desk.answer(desk.word("rating.why")))
                .control(desk.grid(desk.tokens().isReflowed() ? 1 : 2, reasons))
                .action(
                        desk.back(),
                        desk.primary(
                                "send", desk.word("rating.send"), new VisitorAction.Continue()));
    }

    private Page comment() {
        Button send =
                desk.primary(
                        "send", desk.word("rating.comment_send"), new VisitorAction.Continue());
        send.setOnAction(_ -> desk.touch().accept(new VisitorAction.Answer(text.text().get())));
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(desk.word("rating.comment")),
                                desk.label(desk.word("rating.comment_hint"), "hint"));
        return new Keyboard(desk, text).onto(page).action(desk.back(), send);
    }

    private Page taken(RatingState.Thanks thanks) {
        boolean isTaken = thanks != RatingState.Thanks.TOO_SOON;
        String words = desk.word("rating." + thanks.name().toLowerCase(Locale.ROOT));
        String more = desk.word(isTaken ? "rating.nobody_knows" : "rating.wait");
        Page page =
                new Page()
                        .centred()
                        .add(
                                desk.panel(
                                        isTaken ? "success" : "info",
                                        desk.answer(words),
                                        desk.label(more, "status-detail", "answer")));
        if (thanks != RatingState.Thanks.COMMENTED) {
            page.control(
                    desk.row(
                            "write",
                            "keypad",
                            desk.word("rating.write"),
                            "",
                            new VisitorAction.Continue()));
        }
        return page.action(
                desk.primary("done", desk.word("button.done"), new VisitorAction.Done()));
    }
}
