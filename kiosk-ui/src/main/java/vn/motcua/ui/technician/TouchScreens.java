package vn.motcua.ui.technician;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TouchVerdict;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T11: crosses to be touched, and how far off the touches were. */
final class TouchScreens {
    private final Desk desk;

    TouchScreens(Desk desk) {
        this.desk = desk;
    }

    Page cross(TechnicianState.TouchAsked asked) {
        return new Page().bare(new Cross(asked));
    }

    Page measured(TechnicianState.TouchMeasured measured) {
        boolean good = measured.verdict() == TouchVerdict.GOOD;
        Locale locale = Locale.of(desk.tokens().display().language().tag());
        String off = String.format(locale, "%.1f", measured.worstMm());
        String advice = "technician.touch.advice." + DeviceWords.key(measured.verdict());
        return new Page()
                .add(
                        desk.answer(desk.word("technician.touch." + (good ? "good" : "bad"), off)),
                        desk.notice(
                                good ? "success" : "warn",
                                good ? "done" : "warning",
                                desk.label(desk.word(advice), "status-detail", "answer")))
                .action(
                        desk.back(),
                        desk.primary(
                                "check-again",
                                desk.word("technician.touch.again"),
                                new VisitorAction.TryAgain()));
    }

    /** Takes every touch, wherever it is felt: the panel may be all wrong. */
    private final class Cross extends Region {
        private static final double ARM_MM = 8;
        private static final double MARGIN_MM = 30;

        private final Spot at;
        private final Line across = new Line();
        private final Line down = new Line();
        private final Label words;

        Cross(TechnicianState.TouchAsked asked) {
            at = asked.cross();
            words = desk.answer(desk.word("technician.touch.cross", asked.number(), asked.count()));
            words.setTextAlignment(TextAlignment.CENTER);
            words.setAlignment(Pos.CENTER);
            across.getStyleClass().add("cross");
            down.getStyleClass().add("cross");
            getStyleClass().add("root");
            setId("cross");
            getChildren().addAll(words, across, down);
            setOnMousePressed(this::touched);
        }

        private void touched(MouseEvent event) {
            double px = desk.config().screen().pxPerMm();
            Spot felt = new Spot(event.getX() / px, event.getY() / px);
            desk.touch().accept(new VisitorAction.Touched(felt));
        }

        @Override
        protected void layoutChildren() {
            double px = desk.config().screen().pxPerMm();
            double x = at.xMm() * px;
            double y = at.yMm() * px;
            double arm = ARM_MM * px;
            place(across, x - arm, y, x + arm, y);
            place(down, x, y - arm, x, y + arm);
            double margin = MARGIN_MM * px;
            words.resizeRelocate(
                    margin, margin, getWidth() - 2 * margin, getHeight() / 2 - 1.5 * margin);
        }

        private static void place(Line line, double x, double y, double toX, double toY) {
            line.setStartX(x);
            line.setStartY(y);
            line.setEndX(toX);
            line.setEndY(toY);
        }
    }
}
