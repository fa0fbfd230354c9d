package vn.motcua.contract.screen;

/** The three colour themes. */
public enum Theme {
    LIGHT,
    HIGH_CONTRAST,
    SOFT
}
