package vn.motcua.system.simulation;

/** One run of a program, from its start to its death. */
final class Life {
    private boolean over;

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
