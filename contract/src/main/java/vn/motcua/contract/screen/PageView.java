package vn.motcua.contract.screen;

/**
 * A scanned page; its picture is at {@code GET /v1/pages/{id}}.
 *
 * @param id random, of this visit only
 * @param turn changes whenever the picture does, so that the screen loads it again
 * @param widthPx of the picture as it is turned now
 * @param heightPx of the picture as it is turned now
 */
public record PageView(String id, int turn, int widthPx, int heightPx) {}
