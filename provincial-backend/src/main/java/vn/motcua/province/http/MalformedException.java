package vn.motcua.province.http;

/** Somebody sent a body that is not what the contract says. */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedException() {
        super("the body does not fit the contract");
    }
}
