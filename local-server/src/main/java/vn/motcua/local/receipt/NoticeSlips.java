package vn.motcua.local.receipt;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertPlace;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.device.printer.Receipt.Part;

/** What the province tells everyone, on paper: news to take along, and warnings. */
final class NoticeSlips {
    private static final int ARTICLE_LETTERS_MAX = 1_500;

    private NoticeSlips() {}

    static void addArticle(List<Part> parts, NewsItem item, String onPhone, ReceiptWords words) {
        parts.add(new Part.Text(item.source() + ", " + words.moment(item.publishedAt())));
        parts.add(new Part.Text(item.summary()));
        addPictures(parts, item.pictures(), words);
        boolean isCut = item.text().length() > ARTICLE_LETTERS_MAX;
        String text = isCut ? cut(item.text()) + " …" : item.text();
        text.lines().filter(line -> !line.isBlank()).map(Part.Text::new).forEach(parts::add);
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("article.on_phone")));
        parts.add(new Part.Qr(onPhone));
    }

    /** What stands above an alert; a drill says so before anything else. */
    static String titleOf(Alert alert, ReceiptWords words) {
        if (alert.isDrill()) {
            return words.get("alert.drill");
        }
        return switch (alert.level()) {
            case EMERGENCY -> words.get("alert.emergency");
            case IMPORTANT -> words.get("alert.important");
        };
    }

    static void addAlert(List<Part> parts, Alert alert, ReceiptWords words) {
        parts.add(new Part.Heading(alert.title()));
        alert.instructions().forEach(line -> parts.add(new Part.Text("• " + line)));
        addPictures(parts, alert.pictures(), words);
        if (!alert.phones().isEmpty()) {
            String phones = String.join(", ", alert.phones());
            parts.add(new Part.Field(words.get("alert.phones"), phones));
        }
        if (!alert.places().isEmpty()) {
            String names =
                    alert.places().stream().map(AlertPlace::name).collect(Collectors.joining(", "));
            parts.add(new Part.Field(words.get("alert.places"), names));
        }
        parts.add(new Part.Field(words.get("alert.until"), words.moment(alert.expiresAt())));
        parts.add(new Part.Text(alert.source() + ", " + words.moment(alert.sentAt())));
        if (alert.isDrill()) {
            parts.add(new Part.Rule());
            parts.add(new Part.Heading(words.get("alert.drill")));
            parts.add(new Part.Text(words.get("alert.not_real")));
        }
    }

    /** A roll of paper shows a photo badly: the words of it are printed in its place. */
    private static void addPictures(
            List<Part> parts, List<NoticePicture> pictures, ReceiptWords words) {
        pictures.forEach(
                picture -> parts.add(new Part.Text(words.get("notice.picture", picture.words()))));
    }

    /** Ends with a whole word. */
    private static String cut(String text) {
        int space = text.lastIndexOf(' ', ARTICLE_LETTERS_MAX);
        return text.substring(0, space > 0 ? space : ARTICLE_LETTERS_MAX);
    }
}
