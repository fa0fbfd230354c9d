package vn.motcua.province.grievance;

import java.time.LocalDate;

/**
 * A complaint or dispute as an agency keeps it. Denunciations are none: who makes one is never to
 * be found at a machine.
 *
 * @param code 14 digits, the first six its day, the others drawn; printed on the slip
 * @param factor the last six digits of the identity number of whoever brought it
 * @param version grows with every change
 * @param subject what it is about, in a few words
 * @param decision number of the decision; empty before there is one
 * @param result what was decided, or why it was ended; empty before
 * @param changedOn the day of the last change
 */
public record Grievance(
        String code,
        String factor,
        long version,
        Kind kind,
        String subject,
        String agency,
        LocalDate receivedOn,
        LocalDate answerBy,
        State state,
        String decision,
        String result,
        LocalDate changedOn) {

    /** What it is. */
    public enum Kind {
        COMPLAINT,
        DISPUTE
    }

    /** How far it is. */
    public enum State {
        RECEIVED,
        CHECKED,
        DECIDED,
        /** Taken back, or outside of what the agency may decide. */
        ENDED
    }

    /** In groups, as it is printed and read out. */
    public String grouped() {
        return code.substring(0, 6) + " " + code.substring(6, 10) + " " + code.substring(10);
    }

    /** Whether it came to its end so long ago that kiosks tell nothing of it any more. */
    boolean isLongOver(LocalDate today) {
        boolean isOver = state == State.DECIDED || state == State.ENDED;
        return isOver && changedOn.plusYears(1).isBefore(today);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a grievance, " + state;
    }

    /** The same after a step. */
    Grievance after(Step step, LocalDate today) {
        return new Grievance(
                code,
                factor,
                version + 1,
                kind,
                subject,
                agency,
                receivedOn,
                answerBy,
                step.state(),
                step.decision(),
                step.result(),
                today);
    }

    /** What an officer writes down of its way. */
    public record Step(State state, String decision, String result) {
        public Step {
            if (state == State.DECIDED && (decision.isEmpty() || result.isEmpty())) {
                throw new IllegalArgumentException("a decision has a number and says something");
            }
        }
    }

    /** What an officer enters when it is received. */
    public record Received(
            Kind kind, String subject, String agency, LocalDate answerBy, String factor) {
        public Received {
            if (!factor.matches("[0-9]{6}")) {
                throw new IllegalArgumentException("a factor has six digits");
            }
        }

        /** Never in a log. */
        @Override
        public String toString() {
            return "a " + kind;
        }
    }
}
