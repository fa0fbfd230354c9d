package vn.motcua.province.news;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.news.NoticePicture;

/**
 * The picture that an editor wants with a notice.
 *
 * @param kept at most one, none if there is to be none
 * @param words what it shows
 * @param flaws why the file that was sent cannot be shown
 */
public record PictureDraft(List<Kept> kept, String words, List<Complaint> flaws) {
    public static final PictureDraft NONE = new PictureDraft(List.of(), "", List.of());

    public PictureDraft {
        kept = List.copyOf(kept);
        flaws = List.copyOf(flaws);
    }

    /** A picture that is here. */
    public record Kept(String sha256, int widthPx, int heightPx) {}

    /** Fingerprint of the picture; empty if there is none. */
    public String sha256() {
        return kept.stream().map(Kept::sha256).findFirst().orElse("");
    }

    void check(List<Complaint> found) {
        found.addAll(flaws);
        List<Complaint> ofWords = new ArrayList<>();
        NewsDraft.check(
                ofWords,
                words,
                NoticePicture.WORDS_MAX,
                Complaint.PICTURE_WORDS_MISSING,
                Complaint.PICTURE_WORDS_LONG);
        if (!kept.isEmpty()) {
            found.addAll(ofWords);
        }
    }

    /** What is told of it; wants a draft without complaints. */
    List<NoticePicture> pictures() {
        return kept.stream()
                .map(each ->
                        new NoticePicture(
                                each.sha256(), each.widthPx(), each.heightPx(), words.strip()))
                .toList();
    }
}
