package vn.motcua.ui.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The headphone jack of a sound card. {@code alsactl monitor CARD} writes a line whenever one of
 * the card's controls changes; {@code amixer} then tells the jack's state.
 */
public final class AlsaJack implements HeadsetJack {
    private static final System.Logger LOG = System.getLogger(AlsaJack.class.getName());
    private static final Pattern PLUGGED = Pattern.compile(":\\s*values=on");
    private static final String CONTROL = "iface=CARD,name='Headphone Jack'";
    private static final int ANSWER_SECONDS = 2;

    private final String card;
    private final Path monitor;
    private final Path mixer;

    public AlsaJack(String card, Path monitor, Path mixer) {
        this.card = card;
        this.monitor = monitor;
        this.mixer = mixer;
    }

    @Override
    public Watch watch(Listener listener) {
        Process process;
        try {
            process =
                    new ProcessBuilder(monitor.toString(), "monitor", "hw:" + card)
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException missing) {
            LOG.log(System.Logger.Level.WARNING, "the headset's jack is not watched: {0}", monitor);
            return () -> {};
        }
        Thread thread =
                Thread.ofVirtual().name("headset-jack").start(() -> follow(process, listener));
        return () -> {
            process.destroyForcibly();
            thread.interrupt();
        };
    }

    private void follow(Process process, Listener listener) {
        boolean plugged = isPlugged();
        if (plugged) {
            listener.changed(true);
        }
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean now = line.contains("Jack") ? isPlugged() : plugged;
                if (now != plugged) {
                    plugged = now;
                    listener.changed(now);
                }
            }
        } catch (IOException ended) {
            LOG.log(System.Logger.Level.DEBUG, "the watch of the headset's jack ended");
        }
    }

    private boolean isPlugged() {
        try {
            Process process =
                    new ProcessBuilder(List.of(mixer.toString(), "-c", card, "cget", CONTROL))
                            .redirectErrorStream(true)
                            .start();
            try (var answer = process.getInputStream()) {
                String said = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS)
                        && PLUGGED.matcher(said).find();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
