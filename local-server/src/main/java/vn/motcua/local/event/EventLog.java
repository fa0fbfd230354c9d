package vn.motcua.local.event;

import java.lang.System.Logger;

/** Writes events of the catalogue, and nothing else, into the log of the program. */
public final class EventLog {
    private static final int LENGTH_MAX = 500;

    private final Logger logger;

    public EventLog(Logger logger) {
        this.logger = logger;
    }

    public static EventLog of(Class<?> place) {
        return new EventLog(System.getLogger(place.getName()));
    }

    public void log(Event event) {
        String line = event.toString();
        logger.log(
                event.level(), line.length() <= LENGTH_MAX ? line : line.substring(0, LENGTH_MAX));
    }
}
