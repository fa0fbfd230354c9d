package vn.motcua.ui.voice;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.ui.spoken.SpokenText;

/**
 * {@code ./kiosk say TEXT [--language vi|en] [--region north|central|south] [--rate 1-7] [--out
 * FILE.wav]}: the words that would be spoken, and their sound.
 */
public final class SayMain {
    private SayMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>();
        Language language = Language.VIETNAMESE;
        Region region = Region.NORTH;
        int rate = SpeechSettings.SILENT.rate();
        Optional<Path> file = Optional.empty();
        Iterator<String> given = List.of(arguments).iterator();
        while (given.hasNext()) {
            String word = given.next();
            if (!word.startsWith("--") || !given.hasNext()) {
                texts.add(word);
                continue;
            }
            switch (word) {
                case "--language" -> language = new Language(given.next());
                case "--region" -> region = Region.valueOf(given.next().toUpperCase(Locale.ROOT));
                case "--rate" -> rate = Integer.parseInt(given.next());
                case "--out" -> file = Optional.of(Path.of(given.next()));
                default -> fail("does not know " + word);
            }
        }
        if (texts.isEmpty()) {
            fail("write the text to be spoken");
        }
        String words = new SpokenText(language, region).say(String.join(" ", texts));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(words);
        if (file.isPresent()) {
            render(new Utterance(words, language, region, rate), file.get());
        }
    }

    private static void render(Utterance utterance, Path file)
            throws IOException, InterruptedException {
        Optional<Sound> sound = new EspeakVoice(Path.of("espeak-ng")).sound(utterance);
        if (sound.isEmpty()) {
            fail("espeak-ng made no sound; is it installed?");
        }
        Path _ = Files.write(file, sound.get().toWav());
    }

    private static void fail(String why) {
        System.err.println("say: " + why);
        System.exit(2);
    }
}
