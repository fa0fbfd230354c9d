package vn.motcua.contract.screen;

/**
 * Something the visitor may choose, in the words of the centre's own data.
 *
 * @param id goes back in {@link VisitorAction.Choose}
 * @param below says more; may be empty
 */
public record Option(String id, String name, String below) {}
