package vn.motcua.system.simulation;

/** Ends a thread of a program that has died; nothing of the program may catch it. */
final class Stopped extends Error {
    private static final long serialVersionUID = 1;

    Stopped() {
        super("the program has died", null, false, false);
    }
}
