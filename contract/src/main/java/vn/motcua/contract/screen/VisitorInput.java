package vn.motcua.contract.screen;

/**
 * A touch, and the frame it was made on.
 *
 * @param frame number of the {@link ScreenFrame} the visitor saw; a touch on a screen that is gone
 *     does nothing
 */
public record VisitorInput(long frame, VisitorAction action) {}
