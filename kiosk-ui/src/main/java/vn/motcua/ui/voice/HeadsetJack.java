package vn.motcua.ui.voice;

import java.nio.file.Path;
import vn.motcua.config.SpeechConfig;

/** Where a headset is plugged in. */
public interface HeadsetJack {
    /** Told of every change, on any thread. */
    interface Listener {
        void changed(boolean plugged);
    }

    /** No jack, or none that is watched. */
    HeadsetJack NONE = _ -> () -> {};

    /** The jack that a technician named. */
    static HeadsetJack of(SpeechConfig config) {
        return config.jackCard().equals(SpeechConfig.NONE)
                ? NONE
                : new AlsaJack(config.jackCard(), Path.of("alsactl"), Path.of("amixer"));
    }

    /** Begins to watch; the listener is told at once when a headset is in already. */
    Watch watch(Listener listener);

    /** A watch that can be ended. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
