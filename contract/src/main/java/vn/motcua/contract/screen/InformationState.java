package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.news.NewsItem;

/** Screens that tell: news, and what goes along on a phone. */
public sealed interface InformationState extends ScreenState {

    /** K31. */
    record NewsList(List<NewsItem> news) implements InformationState {
        public NewsList {
            news = List.copyOf(news);
        }
    }

    /**
     * K31, one item in full.
     *
     * @param onPhone address of the same article for a phone
     */
    record NewsShown(NewsItem item, String onPhone, PrintState print) implements InformationState {
        public NewsShown with(PrintState now) {
            return new NewsShown(item, onPhone, now);
        }
    }

    /**
     * K41: a code to take along.
     *
     * @param text what the phone reads; nothing personal
     * @param summary what the text says, in a sentence
     */
    record SendToPhone(String text, String summary) implements InformationState {}
}
