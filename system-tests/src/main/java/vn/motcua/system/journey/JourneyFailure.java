package vn.motcua.system.journey;

/** Why a journey did not reach its end, in words for the one who started it. */
public final class JourneyFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JourneyFailure(String reason) {
        super(reason);
    }

    /** Ends the journey with {@code reason} unless {@code held}. */
    public static void unless(boolean held, String reason) {
        if (!held) {
            throw new JourneyFailure(reason);
        }
    }
}
