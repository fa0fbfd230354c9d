package vn.motcua.local.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.contract.screen.ScreenFrame;

/**
 * What goes to the screens that listen: frames, and from the dock taps. A screen that does not keep
 * up is dropped; it connects again and begins with the newest frame.
 */
public final class ScreenStream {
    private static final int WAITING_MAX = 256;

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<Event> latest = Optional.empty();
    private Event watching = watchEvent(false);

    /**
     * One server-sent event.
     *
     * @param name {@code screen}, {@code tap} or {@code watch}
     * @param json one line
     */
    record Event(String name, String json) {}

    /** A touch on the dock's picture, in fractions of its width and height. */
    public record Tap(double x, double y) {}

    /** Whether someone looks at the dock's picture. */
    public record Watch(boolean on) {}

    /** One connection's queue. */
    static final class Listener {
        final BlockingQueue<Event> events = new ArrayBlockingQueue<>(WAITING_MAX);
        volatile boolean tooSlow;

        void offer(Event event) {
            if (!events.offer(event)) {
                tooSlow = true;
            }
        }
    }

    public synchronized void frame(ScreenFrame frame) {
        Event event = new Event("screen", Json.text(frame));
        latest = Optional.of(event);
        listeners.forEach(listener -> listener.offer(event));
    }

    public synchronized void tap(Tap tap) {
        Event event = new Event("tap", Json.text(tap));
        listeners.forEach(listener -> listener.offer(event));
    }

    public synchronized void watch(boolean on) {
        watching = watchEvent(on);
        listeners.forEach(listener -> listener.offer(watching));
    }

    private static Event watchEvent(boolean on) {
        return new Event("watch", Json.text(new Watch(on)));
    }

    synchronized Listener join() {
        Listener listener = new Listener();
        latest.ifPresent(listener::offer);
        listener.offer(watching);
        listeners.add(listener);
        return listener;
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }
}
