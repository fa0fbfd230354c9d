package vn.motcua.ui.technician;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T11: a bar to hold a ruler to. */
final class RulerScreen {
    private static final double BAR_MM = 100;

    private final Desk desk;

    RulerScreen(Desk desk) {
        this.desk = desk;
    }

    Page page(TechnicianState.Ruler ruler) {
        Page page = new Page().add(desk.answer(desk.word("technician.ruler.title")));
        page.add(bar(ruler.pxPerMm()));
        Locale locale = Locale.of(desk.tokens().display().language().tag());
        String value = String.format(locale, "%.3f", ruler.pxPerMm());
        page.add(desk.label(desk.word("technician.ruler.value", value), "px-per-mm"));
        if (ruler.saved()) {
            page.add(
                    desk.notice(
                            "success",
                            "done",
                            desk.label(desk.word("technician.ruler.saved"), "saved", "strong")));
        }
        return page.control(
                        desk.grid(2, steps("shorter-much", "longer-much", "shorter", "longer")),
                        new VBox(
                                desk.tokens().px(2),
                                desk.label(
                                        desk.word("technician.ruler.bottom", ruler.bottomMm()),
                                        "bottom",
                                        "strong"),
                                desk.grid(2, steps("lower", "higher"))))
                .action(
                        desk.back(),
                        desk.primary(
                                "save-measures",
                                desk.word("technician.ruler.save"),
                                new VisitorAction.Continue()));
    }

    /** As long as a hundred millimetres are, if the measure is true. */
    private Node bar(double pxPerMm) {
        Region bar = new Region();
        bar.setId("bar-of-ten-centimetres");
        bar.getStyleClass().add("ruler");
        bar.setMaxWidth(BAR_MM * pxPerMm);
        return bar;
    }

    private List<Button> steps(String... names) {
        return List.of(names).stream()
                .map(name ->
                        desk.button(
                                "ruler-" + name,
                                desk.word("technician.ruler." + name.replace('-', '_')),
                                new VisitorAction.Choose(name)))
                .toList();
    }
}
