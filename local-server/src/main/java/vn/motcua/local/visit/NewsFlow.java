package vn.motcua.local.visit;

import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.InformationState.NewsList;
import vn.motcua.contract.screen.InformationState.NewsShown;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.printer.PrintOutcome;

/** K31: what the province publishes, to read, to print, and to take along on the phone. */
final class NewsFlow {
    private final Stage stage;

    NewsFlow(Stage stage) {
        this.stage = stage;
    }

    void list() {
        stage.show(new NewsList(stage.parts.notices().news()));
    }

    void choose(NewsList list, String id) {
        list.news().stream().filter(item -> item.id().equals(id)).findFirst().ifPresent(this::show);
    }

    private void show(NewsItem item) {
        String page = stage.parts.config().province().address().resolve("/tin/").toString();
        stage.show(new NewsShown(item, page + item.id(), new PrintState.NotAsked()));
    }

    void act(NewsShown shown, VisitorAction action) {
        boolean isIdle = !(shown.print() instanceof PrintState.Printing);
        if (action instanceof VisitorAction.PrintSlip && isIdle) {
            print(shown);
        }
    }

    private void print(NewsShown shown) {
        NewsShown printing = shown.with(new PrintState.Printing());
        stage.show(printing);
        Language language = stage.display().language();
        Thread _ =
                stage.inBackground(
                        "article",
                        () -> {
                            PrintOutcome outcome =
                                    stage.parts
                                            .printing()
                                            .article(shown.item(), shown.onPhone(), language);
                            return () -> printed(printing, PrintStates.of(outcome));
                        });
    }

    private void printed(NewsShown printing, PrintState state) {
        if (stage.state().equals(printing)) {
            stage.show(printing.with(state));
        }
    }
}
