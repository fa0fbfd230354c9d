package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.dossier.PageWarning;

/**
 * A scanned page; its picture is at {@code GET /v1/pages/{id}}.
 *
 * @param id random, of this visit only
 * @param turn changes whenever the picture does, so that the screen loads it again
 * @param widthPx of the picture as it is turned now
 * @param heightPx of the picture as it is turned now
 * @param warnings what the coach has to say of it, the most important first; empty if it is good
 * @param looksLike the paper that it looks like if it is the wrong one, in Vietnamese; else empty
 */
public record PageView(
        String id,
        int turn,
        int widthPx,
        int heightPx,
        List<PageWarning> warnings,
        String looksLike) {
    /** A page that nothing is wrong with, or that nobody looked over. */
    public PageView(String id, int turn, int widthPx, int heightPx) {
        this(id, turn, widthPx, heightPx, List.of(), "");
    }

    public PageView {
        warnings = List.copyOf(warnings);
    }
}
