package vn.motcua.province.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** Pages that many kiosks ask for, made once and kept as long as nobody needs the room. */
final class PageCache {
    private static final long LETTERS_MAX = 16_000_000;

    /** What a kiosk asks for. */
    record Question(String stream, String epoch, long after) {}

    /**
     * A page as it is sent.
     *
     * @param last number and mark of its last entry, with which it stands for a history
     * @param isFull whether more entries follow, so that it never changes
     */
    record Page(String json, StreamHead last, boolean isFull) {}

    private final Map<Question, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long letters;

    synchronized Optional<Page> find(Question question) {
        return Optional.ofNullable(pages.get(question));
    }

    synchronized void keep(Question question, Page page) {
        Page before = pages.put(question, page);
        letters += page.json().length() - (before == null ? 0 : before.json().length());
        var oldest = pages.values().iterator();
        while (letters > LETTERS_MAX && oldest.hasNext()) {
            letters -= oldest.next().json().length();
            oldest.remove();
        }
    }
}
