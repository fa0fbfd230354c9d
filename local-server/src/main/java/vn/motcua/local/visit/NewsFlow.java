package vn.motcua.local.visit;

import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.InformationState.NewsList;
import vn.motcua.contract.screen.InformationState.NewsShown;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState.AlertShown;
import vn.motcua.contract.screen.VisitorAction;

/** K31 and K02: what the province tells, to read, to print, and to take along on the phone. */
final class NewsFlow {
    private final Stage stage;
    private final SlipPrinting slips;

    NewsFlow(Stage stage) {
        this.stage = stage;
        this.slips = new SlipPrinting(stage);
    }

    void list() {
        stage.show(new NewsList(stage.parts.notices().news()));
    }

    void choose(NewsList list, String id) {
        list.news().stream().filter(item -> item.id().equals(id)).findFirst().ifPresent(this::show);
    }

    private void show(NewsItem item) {
        String page = stage.parts.config().province().page("/tin/" + item.id());
        stage.show(new NewsShown(item, page, new PrintState.NotAsked()));
    }

    void act(NewsShown shown, VisitorAction action) {
        if (action instanceof VisitorAction.PrintSlip) {
            slips.begin(
                    shown.print(),
                    shown::with,
                    (printer, language) ->
                            printer.article(shown.item(), shown.onPhone(), language));
        }
    }

    /** K02: a warning may be taken along, too. */
    void act(AlertShown shown, VisitorAction action) {
        if (action instanceof VisitorAction.PrintSlip) {
            slips.begin(
                    shown.print(),
                    state -> new AlertShown(shown.alert(), state),
                    (printer, language) -> printer.alert(shown.alert(), language));
        }
    }
}
