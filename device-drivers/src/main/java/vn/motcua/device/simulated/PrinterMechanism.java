package vn.motcua.device.simulated;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
    private static final int ROWS_TO_ROLL_END = 100;
    private static final int STEPS_MAX = 50_000;
    private static final int FIXED_BITS = 0x12;

    private final PrinterPaper paper;
    private final Set<PrinterFault> faults = EnumSet.noneOf(PrinterFault.class);
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private @Nullable Socket line;
    private boolean knifeStuck;
    private boolean tellsChanges;
    private int rowsSinceFault;

    PrinterMechanism(int widthDots) {
        paper = new PrinterPaper(widthDots);
    }

    synchronized void connect(Socket fresh) {
        line = fresh;
        tellsChanges = false;
    }

    synchronized void hangUp() throws IOException {
        Socket open = line;
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
        work();
        if (tellsChanges) {
            answer(changes());
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
        int reply =
                switch (which) {
                    case 1 -> canPrint() ? 0 : 0x08;
                    case 2 ->
                            bit(has(PrinterFault.COVER_OPEN), 0x04)
                                    | bit(isPaperOut(), 0x20)
                                    | bit(knifeStuck, 0x40);
                    case 3 -> bit(knifeStuck, 0x08);
                    case 4 -> bit(has(PrinterFault.PAPER_LOW), 0x0C) | bit(isPaperOut(), 0x60);
                    default -> -1;
                };
        if (reply >= 0) {
            answer((byte) (reply | FIXED_BITS));
        }
    }

    @Override
    public synchronized void dropBuffer() {
        waiting.clear();
    }

    @Override
    public void row(byte[] dots) {
        doInTurn(() -> {
            paper.print(dots);
            rowsSinceFault++;
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
        doInTurn(() -> answer((byte) bit(has(PrinterFault.PAPER_LOW), 0x03)));
    }

    @Override
    public void identify(int which) {
        doInTurn(() -> {
            switch (which) {
                case 1, 2, 3 -> answer((byte) 0x20);
                case 65 -> answer(name("1.0"));
                case 66 -> answer(name("Mot Cua"));
                case 67 -> answer(name("Simulated printer"));
                default -> answer(name("0"));
            }
        });
    }

    @Override
    public synchronized void statusBack(boolean on) {
        tellsChanges = on;
        if (on) {
            answer(changes());
        }
    }

    private synchronized void doInTurn(Runnable step) {
        if (waiting.size() < STEPS_MAX) {
            waiting.add(step);
        }
        work();
    }

    private void work() {
        while (canPrint() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private boolean canPrint() {
        return !isPaperOut() && !has(PrinterFault.COVER_OPEN) && !knifeStuck;
    }

    private boolean isPaperOut() {
        boolean isRollUsedUp =
                has(PrinterFault.PAPER_OUT_AFTER_100_LINES) && rowsSinceFault >= ROWS_TO_ROLL_END;
        return isRollUsedUp || has(PrinterFault.PAPER_OUT);
    }

    /** The four bytes of Automatic Status Back. */
    private byte[] changes() {
        int printer = 0x10 | bit(!canPrint(), 0x08) | bit(has(PrinterFault.COVER_OPEN), 0x20);
        int error = bit(knifeStuck, 0x08);
        int roll = bit(has(PrinterFault.PAPER_LOW), 0x03) | bit(isPaperOut(), 0x0C);
        return new byte[] {(byte) printer, (byte) error, (byte) roll, 0};
    }

    private void answer(byte... reply) {
        Socket open = line;
        if (open == null || has(PrinterFault.NO_ANSWER)) {
            return;
        }
        try {
            open.getOutputStream().write(reply);
        } catch (IOException gone) {
            line = null;
        }
    }

    private static int bit(boolean is, int mask) {
        return is ? mask : 0;
    }

    private static byte[] name(String text) {
        return ("_" + text + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}
