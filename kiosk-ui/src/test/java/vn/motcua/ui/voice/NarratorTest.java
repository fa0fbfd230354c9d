package vn.motcua.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.SpeechSettings;

/** The voice says the newest thing only, and a person's own things to that person only. */
class NarratorTest {
    private static final Sound SHORT = new Sound(new short[2_205], 22_050);

    @TempDir Path folder;
    private final List<Spoken> heard = new ArrayList<>();

    private static Speech speech(Speech.Line... lines) {
        return new Speech(List.of(lines), Language.VIETNAMESE, SpeechSettings.SILENT.on(true));
    }

    private static Speech.Line line(String text) {
        return new Speech.Line(text, text);
    }

    private Narrator narrator(SoundOutput output, Runnable end) {
        Narrator narrator = new Narrator(Region.NORTH, _ -> Optional.of(SHORT), output, end);
        narrator.onSpoken(heard::add);
        return narrator;
    }

    @Test
    void a_name_is_said_through_the_headset_only() {
        try (Narrator narrator = narrator(SoundOutput.NOWHERE, () -> {})) {
            Speech.Line hidden = new Speech.Line("Nguyễn Thị Mẫu", "đã được che");
            Speech name = speech(line("Người nộp"), hidden);
            narrator.say(name);
            narrator.headset(true);
            narrator.say(name);
        }

        assertThat(heard)
                .containsExactly(
                        new Spoken(List.of("Người nộp", "đã được che"), false),
                        new Spoken(List.of("Người nộp", "Nguyễn Thị Mẫu"), true));
    }

    @Test
    void what_is_hidden_twice_in_a_row_is_said_to_be_hidden_once() {
        try (Narrator narrator = narrator(SoundOutput.NOWHERE, () -> {})) {
            narrator.say(
                    speech(
                            new Speech.Line("Nguyễn Thị Mẫu", "đã được che"),
                            new Speech.Line("thôn Mẫu", "đã được che"),
                            line("Tiếp tục")));
        }

        assertThat(heard).containsExactly(new Spoken(List.of("đã được che", "Tiếp tục"), false));
    }

    @Test
    void the_next_thing_silences_the_one_before() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        BlockingQueue<String> ends = new LinkedBlockingQueue<>();
        SoundOutput first =
                (_, _) -> {
                    if (begun.getCount() == 0) {
                        return SoundOutput.Played.TO_THE_END;
                    }
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException silenced) {
                        ends.add("silenced");
                        throw silenced;
                    }
                    return SoundOutput.Played.TO_THE_END;
                };
        try (Narrator narrator = narrator(first, () -> ends.add("to the end"))) {
            narrator.say(speech(line("một"), line("hai")));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            narrator.say(speech(line("ba")));

            assertThat(ends.poll(10, TimeUnit.SECONDS)).isEqualTo("silenced");
            assertThat(ends.poll(10, TimeUnit.SECONDS)).isEqualTo("to the end");
        }
    }

    @Test
    void a_headset_pulled_out_silences_at_once() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch silenced = new CountDownLatch(1);
        SoundOutput endless =
                (_, _) -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException stop) {
                        silenced.countDown();
                        throw stop;
                    }
                    return SoundOutput.Played.TO_THE_END;
                };
        try (Narrator narrator = narrator(endless, () -> {})) {
            narrator.headset(true);
            narrator.say(speech(line("một")));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            narrator.headset(false);

            assertThat(silenced.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void the_jack_of_a_sound_card_tells_when_a_headset_comes_and_goes() throws Exception {
        Path state = Files.writeString(folder.resolve("state"), "off");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        AlsaJack jack =
                new AlsaJack(
                        "0",
                        program("monitor", "exec cat " + pipe),
                        program("mixer", "echo \"  : values=$(cat " + state + ")\""));
        BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
        try (var _ = jack.watch(told::add);
                var card = Files.newBufferedWriter(pipe)) {
            Files.writeString(state, "on");
            card.write("node hw:0, #12 (0,0,0,Headphone Jack,0) VALUE\n");
            card.flush();
            assertThat(told.poll(10, TimeUnit.SECONDS)).isTrue();

            Files.writeString(state, "off");
            card.write("node hw:0, #12 (0,0,0,Headphone Jack,0) VALUE\n");
            card.flush();
            assertThat(told.poll(10, TimeUnit.SECONDS)).isFalse();
        }
    }

    private Path program(String name, String script) throws Exception {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }
}
