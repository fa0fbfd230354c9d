package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.news.NewsItem;

/** Screens that tell: news, utilities, and what goes along on a phone. */
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

    /** K32: the services of other offices that this centre offers. */
    record Utilities(List<Option> offered) implements InformationState {
        public Utilities {
            offered = List.copyOf(offered);
        }
    }

    /**
     * K32, what an office answered.
     *
     * @param lines empty while the office does not answer
     */
    record UtilityShown(String title, List<String> lines, String source)
            implements InformationState {
        public UtilityShown {
            lines = List.copyOf(lines);
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
