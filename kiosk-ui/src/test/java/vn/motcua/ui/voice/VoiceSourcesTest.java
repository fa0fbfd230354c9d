package vn.motcua.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;

/** A voice speaks, or is silent soon; it never holds a visitor up. */
class VoiceSourcesTest {
    private static final Path ESPEAK = Path.of("/usr/bin/espeak-ng");

    @TempDir Path folder;

    private static Utterance words(String words) {
        return new Utterance(words, Language.VIETNAMESE, Region.NORTH, 3);
    }

    private Path program(String script) throws Exception {
        Path program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }

    private static Sound tone(double seconds) {
        short[] samples = new short[(int) (22_050 * seconds)];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = (short) (8_000 * Math.sin(2 * Math.PI * 220 * at / 22_050));
        }
        return new Sound(samples, 22_050);
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void espeak_speaks_with_the_voice_of_each_region(Region region) throws Exception {
        Assumptions.assumeTrue(Files.exists(ESPEAK), "skipped: espeak-ng is not installed");

        Optional<Sound> sound =
                new EspeakVoice(ESPEAK)
                        .sound(new Utterance("Xin chào", Language.VIETNAMESE, region, 3));

        assertThat(sound.orElseThrow().length()).isBetween(ms(300), ms(3_000));
    }

    @Test
    void a_faster_rate_takes_less_time() throws Exception {
        Assumptions.assumeTrue(Files.exists(ESPEAK), "skipped: espeak-ng is not installed");
        EspeakVoice voice = new EspeakVoice(ESPEAK);
        Duration before = Duration.ofDays(1);
        for (int rate = 1; rate <= 7; rate++) {
            Utterance same =
                    new Utterance(
                            "Hồ sơ đang được giải quyết", Language.VIETNAMESE, Region.NORTH, rate);
            Duration now = voice.sound(same).orElseThrow().length();
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void a_voice_that_hangs_is_ended_and_the_screen_stays_alone() throws Exception {
        EspeakVoice hanging = new EspeakVoice(program("exec tail -f /dev/null"), ms(200));

        assertThat(hanging.sound(words("xin chào"))).isEmpty();
    }

    @Test
    void a_voice_that_is_missing_crashes_or_talks_nonsense_is_silence() throws Exception {
        assertThat(new EspeakVoice(folder.resolve("none")).sound(words("một"))).isEmpty();
        assertThat(new EspeakVoice(program("exit 3")).sound(words("một"))).isEmpty();
        assertThat(new EspeakVoice(program("cat; echo RIFF")).sound(words("một"))).isEmpty();
    }

    @Test
    void what_a_visitor_hears_is_not_in_the_list_of_processes() throws Exception {
        Path seen = folder.resolve("seen");

        var _ =
                new EspeakVoice(program("echo \"$@\" > " + seen + "; cat >/dev/null"))
                        .sound(words("Nguyễn Thị Mẫu"));

        assertThat(Files.readString(seen)).contains("-v vi").doesNotContain("Mẫu");
    }

    @Test
    void clips_speak_when_they_cover_the_whole_sentence() throws Exception {
        Path own = Files.createDirectories(folder.resolve("vi"));
        Files.writeString(own.resolve("clips.tsv"), "Xin chào\thello.wav\nông bà\tyou.wav\n");
        Files.write(own.resolve("hello.wav"), tone(0.5).toWav());
        Files.write(own.resolve("you.wav"), tone(0.5).toWav());
        RecordedClips clips = new RecordedClips(folder);

        assertThat(clips.sound(words("Xin chào, Ông bà.")).orElseThrow().length())
                .isEqualTo(ms(1_000));
        assertThat(clips.sound(words("Xin chào, bác"))).isEmpty();
    }

    @Test
    void a_list_of_clips_reaches_no_file_outside_its_folder() throws Exception {
        Path own = Files.createDirectories(folder.resolve("vi"));
        Files.write(folder.resolve("secret.wav"), tone(0.5).toWav());
        Files.writeString(own.resolve("clips.tsv"), "một\t../secret.wav\n");

        assertThat(new RecordedClips(folder).sound(words("một"))).isEmpty();
    }

    @Test
    void clips_follow_the_rate_and_keep_their_pitch() {
        Sound slow = TimeStretch.at(0.5, tone(1));
        Sound fast = TimeStretch.at(2, tone(1));

        assertThat(slow.length()).isEqualTo(ms(2_000));
        assertThat(fast.length()).isEqualTo(ms(500));
        assertThat(crossings(slow)).isCloseTo(880, within(30L));
        assertThat(crossings(fast)).isCloseTo(220, within(15L));
    }

    /** How often the wave passes zero: twice for each period. */
    private static long crossings(Sound sound) {
        short[] samples = sound.samples();
        long count = 0;
        for (int at = 1; at < samples.length; at++) {
            if (samples[at] >= 0 != samples[at - 1] >= 0) {
                count++;
            }
        }
        return count;
    }

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }
}
