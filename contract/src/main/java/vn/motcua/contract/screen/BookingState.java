package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityCard;

/** A time at another office is booked or given up: K32. */
public sealed interface BookingState extends UtilityState {

    /** To book, or to give up what was booked. */
    record Begun(UtilityCard utility) implements BookingState {}

    /**
     * Which time she wants.
     *
     * @param times none when all are booked
     * @param gone whether somebody else has just got the one she wanted
     */
    record TimesOffered(UtilityCard utility, List<FreeTime> times, boolean gone)
            implements BookingState {
        public TimesOffered {
            times = List.copyOf(times);
        }
    }

    /** All of it once more before it is booked. */
    record ToConfirm(UtilityCard utility, FreeTime time, List<AnswerView> answers)
            implements BookingState {
        public ToConfirm {
            answers = List.copyOf(answers);
        }
    }

    /**
     * It is booked.
     *
     * @param code to show there, and to give it up by
     */
    record Booked(UtilityCard utility, String code, FreeTime time, PrintState slip)
            implements BookingState {
        public Booked with(PrintState other) {
            return new Booked(utility, code, time, other);
        }
    }

    /**
     * The code of what shall be given up.
     *
     * @param typed as it was typed before, to be mended
     * @param unknown whether nothing is booked under it
     */
    record CodeAsked(UtilityCard utility, String typed, boolean unknown) implements BookingState {}

    /** It is given up. */
    record Cancelled(UtilityCard utility) implements BookingState {}
}
