package vn.motcua.ui.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;

/**
 * The synthetic voice espeak-ng, a process for each utterance. The words go in by its standard
 * input: what a visitor hears never stands in the list of processes.
 */
public final class EspeakVoice implements VoiceSource {
    private static final System.Logger LOG = System.getLogger(EspeakVoice.class.getName());
    private static final int SOUND_BYTES_MAX = 20_000_000;

    private final Path program;
    private final Duration limit;

    public EspeakVoice(Path program) {
        this(program, Duration.ofSeconds(5));
    }

    EspeakVoice(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    @Override
    public Optional<Sound> sound(Utterance utterance) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command(utterance)).start();
            try {
                return finish(process, utterance.words());
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "espeak-ng did not speak: {0}", program);
            return Optional.empty();
        }
    }

    private Optional<Sound> finish(Process process, String words)
            throws IOException, InterruptedException {
        byte[][] wav = {new byte[0]};
        Thread reader =
                Thread.ofVirtual()
                        .name("voice-output")
                        .start(() -> {
                            try (var output = process.getInputStream()) {
                                wav[0] = output.readNBytes(SOUND_BYTES_MAX);
                            } catch (IOException killed) {
                                wav[0] = new byte[0];
                            }
                        });
        Thread errors =
                Thread.ofVirtual()
                        .name("voice-complaints")
                        .start(() -> {
                            try (var complaints = process.getErrorStream()) {
                                long _ = complaints.transferTo(OutputStream.nullOutputStream());
                            } catch (IOException killed) {
                                Thread.currentThread().interrupt();
                            }
                        });
        try (var input = process.getOutputStream()) {
            input.write(words.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.log(System.Logger.Level.WARNING, "espeak-ng hung and was ended");
            return Optional.empty();
        }
        reader.join();
        errors.join();
        return process.exitValue() == 0 ? Sound.ofWav(wav[0]) : Optional.empty();
    }

    private List<String> command(Utterance utterance) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of("-v", voice(utterance), "-b", "1", "--stdin", "--stdout"));
        command.addAll(List.of("-s", Integer.toString(Rates.espeakSpeed(utterance.rate()))));
        if (Rates.espeakGap(utterance.rate()) > 0) {
            command.addAll(List.of("-g", Integer.toString(Rates.espeakGap(utterance.rate()))));
        }
        return command;
    }

    private static String voice(Utterance utterance) {
        if (utterance.language().equals(Language.ENGLISH)) {
            return "en";
        }
        return switch (utterance.region()) {
            case Region.NORTH -> "vi";
            case Region.CENTRAL -> "vi-vn-x-central";
            case Region.SOUTH -> "vi-vn-x-south";
        };
    }
}
