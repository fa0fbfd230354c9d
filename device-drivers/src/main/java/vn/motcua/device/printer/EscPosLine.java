package vn.motcua.device.printer;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import vn.motcua.device.transport.ByteLink;
import vn.motcua.device.transport.LinkLostException;

/**
 * Questions and answers on the line of one job.
 *
 * <p>Answers carry no name, only fixed bits: DLE EOT {@code 0xx1xx10}, GS r {@code 0xx0xxxx}, and
 * unasked changes of status four bytes of which the first is {@code 0xx1xx00}.
 */
final class EscPosLine implements AutoCloseable {
    private static final byte[] TELL_CHANGES = {0x1D, 'a', (byte) 0xFF};
    private static final int STATUS_BACK_BYTES = 4;
    private static final byte[] DROP_BUFFER = {0x10, 0x14, 8, 1, 3, 0x14, 1, 6, 2, 8};

    private final ByteLink link;
    private final PrinterPatience patience;
    private final byte[] statusBack = new byte[STATUS_BACK_BYTES];
    private int statusBackBytes;
    private Optional<PrinterState> told = Optional.empty();
    private boolean isConfirmationAsked;
    private boolean isConfirmed;
    private boolean isAnswerOwed;

    EscPosLine(ByteLink link, PrinterPatience patience) {
        this.link = link;
        this.patience = patience;
    }

    /** Asks to be told of every change: some printers tell and do not answer. */
    boolean askForChanges() throws LinkLostException, InterruptedException {
        return send(TELL_CHANGES);
    }

    /** How the printer is: what it answers, else what it told last; nothing if it does neither. */
    Optional<PrinterState> state() throws LinkLostException, InterruptedException {
        Optional<PrinterState> answered = answeredState();
        return answered.isPresent() ? answered : told;
    }

    private Optional<PrinterState> answeredState() throws LinkLostException, InterruptedException {
        long end = System.nanoTime() + patience.status().toNanos();
        int[] answers = new int[4];
        for (int which = 0; which < answers.length; which++) {
            byte[] question = {0x10, 0x04, (byte) (which + 1)};
            OptionalInt answer = ask(question, Duration.ofNanos(end - System.nanoTime()));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answers[which] = answer.getAsInt();
        }
        return Optional.of(new PrinterState(answers[0], answers[1], answers[2], answers[3]));
    }

    /** Sends what is to be printed; false if the printer takes no more. */
    boolean send(byte... bytes) throws LinkLostException, InterruptedException {
        return link.write(bytes, patience.band());
    }

    /** Puts a question behind all that was sent: its answer comes when that is on paper. */
    boolean askForConfirmation() throws LinkLostException, InterruptedException {
        isConfirmationAsked = true;
        return send((byte) 0x1D, (byte) 'r', (byte) 1);
    }

    /**
     * Waits until the printer has answered what was asked for an earlier slip: that answer would be
     * taken for this slip's. If it has not, no answer of this line tells which slip it is for, and
     * none confirms.
     *
     * @param wait for what it may still have to print of that slip
     * @return whether it has
     */
    boolean settle(Duration wait) throws LinkLostException, InterruptedException {
        if (askForConfirmation() && isConfirmedWithin(wait)) {
            OptionalInt _ = await(patience.status(), _ -> false);
        }
        isAnswerOwed = !isConfirmed;
        isConfirmationAsked = false;
        isConfirmed = false;
        return !isAnswerOwed;
    }

    boolean isConfirmedWithin(Duration wait) throws LinkLostException, InterruptedException {
        if (!isConfirmed) {
            OptionalInt other = await(wait, _ -> isConfirmed);
            isConfirmed |= other.isPresent();
        }
        return isConfirmed;
    }

    /** Makes the printer forget what it has not printed. Not every printer knows the command. */
    void dropBuffer() throws LinkLostException, InterruptedException {
        if (!send(DROP_BUFFER)) {
            link.close();
        }
    }

    @Override
    public void close() {
        link.close();
    }

    private OptionalInt ask(byte[] question, Duration wait)
            throws LinkLostException, InterruptedException {
        // Late answers to earlier questions would be taken for this one's.
        OptionalInt late = await(Duration.ZERO, _ -> false);
        boolean isTaken = late.isEmpty() && link.write(question, wait);
        return isTaken ? await(wait, EscPosLine::isStatus) : OptionalInt.empty();
    }

    private OptionalInt await(Duration wait, IntPredicate isAnswer)
            throws LinkLostException, InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            byte[] answers = link.read(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            if (answers.length == 0) {
                return OptionalInt.empty();
            }
            OptionalInt wanted = OptionalInt.empty();
            for (byte answer : answers) {
                if (isForUs(answer) && wanted.isEmpty() && isAnswer.test(answer)) {
                    wanted = OptionalInt.of(answer);
                }
            }
            if (wanted.isPresent() || System.nanoTime() >= end) {
                return wanted;
            }
        }
    }

    /** Notes a confirmation, whatever is waited for, and reads over what nobody asked. */
    private boolean isForUs(byte answer) {
        if (statusBackBytes > 0 || isStatusBack(answer)) {
            statusBack[statusBackBytes++] = answer;
            if (statusBackBytes == STATUS_BACK_BYTES) {
                statusBackBytes = 0;
                told = Optional.of(PrinterState.told(statusBack));
            }
            return false;
        }
        boolean isOurs = isConfirmationAsked && !isAnswerOwed;
        isConfirmed |= isOurs && isPaperSensor(answer);
        return true;
    }

    private static boolean isStatus(int answer) {
        return (answer & 0x93) == 0x12;
    }

    private static boolean isStatusBack(int answer) {
        return (answer & 0x93) == 0x10;
    }

    /** The two bits of either sensor are equal; all others are zero. */
    private static boolean isPaperSensor(int answer) {
        return answer == 0x00 || answer == 0x03 || answer == 0x0C || answer == 0x0F;
    }
}
