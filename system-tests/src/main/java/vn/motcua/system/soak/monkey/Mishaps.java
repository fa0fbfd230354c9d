package vn.motcua.system.soak.monkey;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything that only a fault of the program can cause, while it is open: an exception that a
 * thread did not catch, an error in the log, and an exception that was logged.
 */
final class Mishaps implements AutoCloseable {
    private static final int KEPT_MAX = 50;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Thread.UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();
    private final Handler ear =
            new Handler() {
                @Override
                public void publish(LogRecord record) {
                    hear(record);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    Mishaps() {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> add(thread.getName(), thrown));
        root.addHandler(ear);
    }

    private void hear(LogRecord record) {
        if (record.getThrown() != null) {
            add(record.getMessage(), record.getThrown());
        } else if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            add(record.getMessage());
        }
    }

    /** With the line of ours that it came from. */
    void add(String where, Throwable thrown) {
        StackTraceElement[] trace =
                Objects.requireNonNullElse(thrown.getCause(), thrown).getStackTrace();
        String line = "";
        for (StackTraceElement each : trace) {
            if (each.getClassName().startsWith("vn.motcua")) {
                line = each.toString();
                break;
            }
        }
        add("%s: %s at %s".formatted(where, thrown, line));
    }

    void add(String what) {
        if (seen.size() < KEPT_MAX) {
            seen.add(what);
        }
    }

    /** What was not taken yet. */
    List<String> take() {
        List<String> all = List.copyOf(seen);
        seen.removeAll(all);
        return all;
    }

    @Override
    public void close() {
        root.removeHandler(ear);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
