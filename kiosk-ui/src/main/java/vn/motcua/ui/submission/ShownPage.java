package vn.motcua.ui.submission;

/** Which page of a paper is looked at; survives a change of size or language. */
public final class ShownPage {
    private int number;

    int number() {
        return number;
    }

    /** The page to show when there are {@code pages}; counts from 0. */
    int within(int pages) {
        number = Math.clamp(number, 0, pages - 1);
        return number;
    }

    void move(int by, int pages) {
        number = Math.clamp((long) number + by, 0, pages - 1);
    }

    /** Another paper begins with its first page. */
    public void reset() {
        number = 0;
    }
}
