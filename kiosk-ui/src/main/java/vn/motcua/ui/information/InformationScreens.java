package vn.motcua.ui.information;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.NoticePictures;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;

/** K31 and K41. */
public final class InformationScreens {
    private static final double QR_MM = 60;
    private static final double ARTICLE_QR_MM = 32;
    private static final double ICON_MM = 10;
    private static final double PICTURE_MM = 150;

    private final Desk desk;

    public InformationScreens(Desk desk) {
        this.desk = desk;
    }

    public Page page(InformationState state) {
        return switch (state) {
            case InformationState.NewsList list -> newsList(list.news());
            case InformationState.NewsShown shown -> news(shown);
            case InformationState.SendToPhone send -> phone(send);
        };
    }

    private Page newsList(List<NewsItem> news) {
        Page page = new Page().low().add(desk.answer(desk.word("news.title")));
        if (news.isEmpty()) {
            page.add(desk.label(desk.word("news.none"), "status-detail", "answer"));
        }
        for (int number = 0; number < news.size(); number++) {
            page.control(newsRow(news.get(number), number));
        }
        return page.action(desk.back());
    }

    private Node newsRow(NewsItem item, int number) {
        return desk.row("news-" + number, "news", item.title(), from(item), choose(item.id()));
    }

    private String from(NewsItem item) {
        String category = item.category().name().toLowerCase(Locale.ROOT);
        return "%s · %s, %s"
                .formatted(
                        desk.word("news.category." + category),
                        item.source(),
                        desk.moments().date(item.publishedAt()));
    }

    private static VisitorAction choose(String id) {
        return new VisitorAction.Choose(id);
    }

    private Page news(InformationState.NewsShown shown) {
        NewsItem item = shown.item();
        Page page =
                new Page()
                        .add(
                                desk.answer(item.title()),
                                desk.label(from(item), "news-source", "caption"));
        if (!item.summary().isEmpty()) {
            page.add(desk.label(item.summary(), "news-summary", "strong"));
        }
        NoticePictures.of(desk, item.pictures(), "news-picture", PICTURE_MM).forEach(page::add);
        if (!item.text().isEmpty()) {
            page.add(desk.label(item.text(), "news-body"));
        }
        page.add(
                desk.label(desk.word("news.on_phone"), "on-phone", "strong"),
                new QrPicture(shown.onPhone(), desk.tokens().grown(ARTICLE_QR_MM)));
        if (!(shown.print() instanceof PrintState.NotAsked)) {
            Label told = desk.label(desk.printed("slip", shown.print()), "slip", "strong");
            page.add(desk.notice("info", "printer", told));
        }
        Button print =
                desk.button("print-slip", desk.word("news.print"), new VisitorAction.PrintSlip());
        print.setGraphic(Icons.of("printer", desk.tokens().icon(ICON_MM)));
        print.setDisable(shown.print() instanceof PrintState.Printing);
        return page.action(desk.back(), print);
    }

    private Page phone(InformationState.SendToPhone send) {
        return new Page()
                .add(
                        desk.answer(desk.word("phone.title")),
                        new QrPicture(send.text(), desk.tokens().grown(QR_MM)),
                        desk.label(send.summary(), "summary", "value"),
                        desk.label(desk.word("phone.hint"), "hint"))
                .action(desk.back());
    }
}
