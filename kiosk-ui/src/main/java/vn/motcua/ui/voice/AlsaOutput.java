package vn.motcua.ui.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.config.SpeechConfig;

/** Plays through ALSA's {@code aplay}, a process for each sound; ending it silences. */
public final class AlsaOutput implements SoundOutput {
    private static final System.Logger LOG = System.getLogger(AlsaOutput.class.getName());
    private static final Duration SLACK = Duration.ofSeconds(3);

    private final Path program;
    private final SpeechConfig config;

    public AlsaOutput(Path program, SpeechConfig config) {
        this.program = program;
        this.config = config;
    }

    @Override
    public Played play(Sound sound, boolean headset) throws InterruptedException {
        String device = headset ? config.headset() : config.speaker();
        if (device.equals(SpeechConfig.NONE)) {
            return Played.NO_DEVICE;
        }
        try {
            return play(sound, device);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.WARNING, "no sound comes out of {0}", device);
            return Played.NO_DEVICE;
        }
    }

    private Played play(Sound sound, String device) throws IOException, InterruptedException {
        List<String> command = List.of(program.toString(), "-q", "-D", device, "-t", "wav", "-");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            Thread writer = Thread.ofVirtual().name("sound").start(() -> write(process, sound));
            boolean ended =
                    process.waitFor(sound.length().plus(SLACK).toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                writer.join();
            }
            return ended && process.exitValue() == 0 ? Played.TO_THE_END : Played.NO_DEVICE;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(Process process, Sound sound) {
        try (var input = process.getOutputStream()) {
            input.write(sound.toWav());
        } catch (IOException silenced) {
            LOG.log(System.Logger.Level.DEBUG, "a sound was not played to its end");
        }
    }
}
