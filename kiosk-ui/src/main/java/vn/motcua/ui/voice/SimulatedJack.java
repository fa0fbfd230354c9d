package vn.motcua.ui.voice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A jack that a program plugs and unplugs. */
public final class SimulatedJack implements HeadsetJack {
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean plugged;

    public void plug(boolean in) {
        plugged = in;
        listeners.forEach(listener -> listener.changed(in));
    }

    @Override
    public Watch watch(Listener listener) {
        listeners.add(listener);
        if (plugged) {
            listener.changed(true);
        }
        return () -> listeners.remove(listener);
    }
}
