package vn.motcua.local.page;

/** An edge of the page as it lies in the picture. */
public enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT
}
