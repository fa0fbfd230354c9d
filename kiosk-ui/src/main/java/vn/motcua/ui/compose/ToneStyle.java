package vn.motcua.ui.compose;

/** Where the tone of an open oa, oe or uy stands. Both spellings are correct. */
public enum ToneStyle {
    /** hòa, khỏe, thủy. */
    OLD,
    /** hoà, khoẻ, thuỷ. */
    NEW
}
