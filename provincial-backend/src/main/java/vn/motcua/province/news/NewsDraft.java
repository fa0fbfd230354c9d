package vn.motcua.province.news;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.news.NewsCategory;

/** A news item as an editor wrote it. */
public record NewsDraft(
        NewsCategory category,
        String title,
        String summary,
        String text,
        String source,
        PictureDraft picture) {
    private static final int TITLE_MAX = 120;
    private static final int SUMMARY_MAX = 300;
    private static final int TEXT_MAX = 10_000;

    /** One of words alone. */
    public NewsDraft(
            NewsCategory category, String title, String summary, String text, String source) {
        this(category, title, summary, text, source, PictureDraft.NONE);
    }

    /** Empty if it can be published. */
    public List<Complaint> complaints() {
        List<Complaint> found = new ArrayList<>();
        check(found, title, TITLE_MAX, Complaint.TITLE_MISSING, Complaint.TITLE_LONG);
        check(found, summary, SUMMARY_MAX, Complaint.SUMMARY_MISSING, Complaint.SUMMARY_LONG);
        check(found, text, TEXT_MAX, Complaint.TEXT_MISSING, Complaint.TEXT_LONG);
        check(found, source, TITLE_MAX, Complaint.SOURCE_MISSING, Complaint.SOURCE_LONG);
        picture.check(found);
        return found;
    }

    static void check(
            List<Complaint> found, String words, int max, Complaint ifMissing, Complaint ifLong) {
        if (words.isBlank()) {
            found.add(ifMissing);
        } else if (words.length() > max) {
            found.add(ifLong);
        }
    }
}
