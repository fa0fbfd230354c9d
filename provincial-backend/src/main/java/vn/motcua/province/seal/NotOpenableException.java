package vn.motcua.province.seal;

import java.io.IOException;

/** What came is not sealed for this province, or was damaged or cut. */
public final class NotOpenableException extends IOException {
    private static final long serialVersionUID = 1;

    NotOpenableException(String why) {
        super(why);
    }
}
