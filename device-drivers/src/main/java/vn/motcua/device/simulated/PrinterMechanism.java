package vn.motcua.device.simulated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.device.escpos.PrinterActions;

/** The inside of the simulated printer: what waits, what is printed, what is wrong. All lock. */
final class PrinterMechanism implements PrinterActions {
    private static final int ROWS_INTO_SLIP = 100;
    private static final int STEPS_MAX = 50_000;

    private final PrinterPaper paper;
    private final Set<PrinterFault> faults = EnumSet.noneOf(PrinterFault.class);
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private @Nullable OutputStream line;
    private byte[] lateAnswer = {};
    private boolean knifeStuck;
    private boolean tellsChanges;
    private boolean hasDropped;
    private int rowsSinceFault;

    PrinterMechanism(int widthDots) {
        paper = new PrinterPaper(widthDots);
    }

    synchronized void connect(OutputStream fresh) {
        line = fresh;
        tellsChanges = false;
    }

    synchronized void hangUp() throws IOException {
        OutputStream open = line;
        if (open != null) {
            open.close();
        }
    }

    synchronized boolean has(PrinterFault fault) {
        return faults.contains(fault);
    }

    synchronized void fault(PrinterFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
            knifeStuck &= fault != PrinterFault.CUTTER_ERROR;
        }
        rowsSinceFault = 0;
        hasDropped = false;
        notifyAll();
        work();
        if (tellsChanges) {
            tell();
        }
    }

    /** Waits while the printer takes nothing, or until its line is closed. */
    synchronized void awaitTaking() throws IOException {
        try {
            while (has(PrinterFault.TAKES_NOTHING)) {
                wait();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new IOException("switched off", closed);
        }
    }

    synchronized List<byte[]> slips() {
        return paper.slips();
    }

    synchronized Optional<byte[]> tearOff() {
        return paper.tearOff();
    }

    synchronized int pieces() {
        return paper.pieces();
    }

    synchronized Optional<byte[]> take() {
        return paper.take();
    }

    @Override
    public synchronized void statusNow(int which) {
        if (which < 1 || which > 4 || has(PrinterFault.ONLY_TELLS)) {
            return;
        }
        if (has(PrinterFault.CHATTERS)) {
            tell();
        }
        answer(state().answer(which));
    }

    @Override
    public synchronized void dropBuffer() {
        if (!has(PrinterFault.KEEPS_BUFFER)) {
            waiting.clear();
        }
    }

    @Override
    public void row(byte[] dots) {
        doInTurn(() -> {
            paper.print(dots);
            rowsSinceFault++;
            if (rowsSinceFault >= ROWS_INTO_SLIP && !hasDropped) {
                dropInSlip();
            }
        });
    }

    @Override
    public void feed(int dots) {
        doInTurn(() -> paper.feed(dots));
    }

    @Override
    public void cut() {
        doInTurn(() -> {
            knifeStuck = has(PrinterFault.CUTTER_ERROR);
            if (!knifeStuck) {
                paper.cut();
            }
        });
    }

    @Override
    public void paperSensor() {
        doInTurn(() -> {
            byte[] reply = {state().paperSensor()};
            if (has(PrinterFault.LATE_ANSWER)) {
                byte[] earlier = lateAnswer;
                lateAnswer = reply;
                answer(earlier);
            } else if (!has(PrinterFault.NO_CONFIRMATION)) {
                answer(reply);
            }
        });
    }

    @Override
    public void identify(int which) {
        doInTurn(() -> answer(PrinterReplies.identity(which)));
    }

    @Override
    public synchronized void statusBack(boolean on) {
        tellsChanges = on;
        if (on) {
            tell();
        }
    }

    private synchronized void doInTurn(Runnable step) {
        if (waiting.size() < STEPS_MAX) {
            waiting.add(step);
        }
        work();
    }

    private void work() {
        while (state().canPrint() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void dropInSlip() {
        boolean isPower = has(PrinterFault.POWER_BLINKS_IN_SLIP);
        if (!isPower && !has(PrinterFault.LINE_DROPS_IN_SLIP)) {
            return;
        }
        hasDropped = true;
        if (isPower) {
            waiting.clear();
        }
        try {
            hangUp();
        } catch (IOException gone) {
            line = null;
        }
    }

    private PrinterReplies state() {
        boolean isInSlip = rowsSinceFault >= ROWS_INTO_SLIP;
        return new PrinterReplies(
                has(PrinterFault.COVER_OPEN) || (isInSlip && has(PrinterFault.COVER_OPENS_IN_SLIP)),
                has(PrinterFault.PAPER_OUT)
                        || (isInSlip && has(PrinterFault.PAPER_OUT_AFTER_100_LINES)),
                has(PrinterFault.PAPER_LOW),
                knifeStuck,
                has(PrinterFault.HEAD_HOT),
                has(PrinterFault.BROKEN));
    }

    private void tell() {
        if (!has(PrinterFault.GARBLED)) {
            answer(state().changes());
        }
    }

    private void answer(byte... reply) {
        OutputStream open = line;
        if (open == null || has(PrinterFault.NO_ANSWER)) {
            return;
        }
        try {
            open.write(has(PrinterFault.GARBLED) ? PrinterReplies.garbled(reply) : reply);
            open.flush();
        } catch (IOException gone) {
            line = null;
        }
    }
}
