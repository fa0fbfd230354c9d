package vn.motcua.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.config.SpeechConfig;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.keys.KeyWalk;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.spoken.SpokenText;
import vn.motcua.ui.theme.Fonts;
import vn.motcua.ui.voice.Narrator;
import vn.motcua.ui.voice.SoundOutput;

/** What is a visitor's own reaches her headset on every screen, and the loudspeaker on none. */
class PersonalWordsTest {
    private static final DisplaySettings HEARD =
            DisplaySettings.DEFAULT.with(SpeechSettings.SILENT.on(true));
    private static final int WORDS_OF_A_LONG_TEXT = 3;
    private static final int PRESSES = 60;
    private static final SpokenText SPOKEN = new SpokenText(Language.VIETNAMESE, Region.NORTH);

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        ScreenToolkit.start(true);
        Platform.runLater(Fonts::load);
    }

    @Test
    void the_loudspeaker_says_nothing_personal() throws Exception {
        assertThat(personalWordsHeard(false)).isEmpty();
    }

    @Test
    void the_headset_says_all_of_it() throws Exception {
        assertThat(personalWordsHeard(true)).isEqualTo(personalWords());
    }

    @Test
    void the_loudspeaker_says_no_key_of_an_answer() throws Exception {
        for (String screen : List.of("K16-phone", "K17-date", "K18-name", "K18-number")) {
            assertThat(heard(SampleStates.all().get(screen), false))
                    .as(screen)
                    .isNotEmpty()
                    .doesNotContain("không", "một", "hai", "a", "bê", "xê", "dấu sắc");
        }
    }

    private static Map<String, List<String>> personalWords() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        SampleStates.all()
                .forEach((screen, state) -> {
                    List<String> words = personal(state).map(SPOKEN::say).toList();
                    if (!words.isEmpty()) {
                        all.put(screen, words);
                    }
                });
        return all;
    }

    private static Map<String, List<String>> personalWordsHeard(boolean headset) throws Exception {
        Map<String, List<String>> heard = new LinkedHashMap<>();
        for (var each : personalWords().entrySet()) {
            String all = String.join("\n", heard(SampleStates.all().get(each.getKey()), headset));
            List<String> words = each.getValue().stream().filter(all::contains).toList();
            if (!words.isEmpty()) {
                heard.put(each.getKey(), words);
            }
        }
        return heard;
    }

    /** What of a screen is nobody else's business. */
    private static Stream<String> personal(ScreenState state) {
        Stream<String> words =
                switch (state) {
                    case ScreenState.DossierShown shown ->
                            Stream.of(
                                    shown.dossier().applicant(),
                                    shown.dossier().history().getLast().note());
                    case ScreenState.MissingPapers missing ->
                            missing.request().papers().stream().map(RequestedPaper::reason);
                    case ScreenState.Review review ->
                            review.answers().stream().map(AnswerView::answer);
                    case FormState.IsThisYou you ->
                            Stream.of(you.maskedName(), String.valueOf(you.yearOfBirth()));
                    case FormState.PhoneWanted phone -> Stream.of(phone.typed());
                    case FormState.Question asked -> Stream.of(answer(asked.question()));
                    case FormState.AddressWanted address -> address.known().stream();
                    default -> Stream.of();
                };
        return words.filter(each -> !each.isEmpty());
    }

    private static String answer(FormQuestion asked) {
        Optional<String> chosen =
                asked.options().stream()
                        .filter(option -> option.id().equals(asked.answer()))
                        .map(option -> option.name() + ", đang chọn")
                        .findFirst();
        List<String> words = List.of(asked.answer().split(" "));
        int from = Math.max(0, words.size() - WORDS_OF_A_LONG_TEXT);
        return chosen.orElse(String.join(" ", words.subList(from, words.size())));
    }

    /** All that is said while somebody walks through a screen and presses every key on the way. */
    private static List<String> heard(ScreenState state, boolean headset) throws Exception {
        List<String> heard = new ArrayList<>();
        try (Narrator narrator =
                new Narrator(Region.NORTH, _ -> Optional.empty(), SoundOutput.NOWHERE, () -> {})) {
            narrator.headset(headset);
            narrator.onSpoken(spoken -> heard.addAll(spoken.lines()));
            CompletableFuture<Collection<String>> walked = new CompletableFuture<>();
            Platform.runLater(() -> {
                walk(state, narrator);
                walked.complete(heard);
            });
            return List.copyOf(walked.get(60, TimeUnit.SECONDS));
        }
    }

    private static void walk(ScreenState state, Narrator narrator) {
        Languages languages = Languages.in(Path.of("none"));
        Node view =
                new Gallery(languages)
                        .draw(state, new Variant(true, Variant.Panel.INCH_24, HEARD))
                        .getRoot();
        ScreenFrame frame = new ScreenFrame(1, HEARD, true, Fittings.USUAL, List.of(), state);
        var words = languages.words(Language.VIETNAMESE);
        ScreenFrame before =
                new ScreenFrame(
                        0, HEARD, true, Fittings.USUAL, List.of(), new ScreenState.Settings());
        KeyWalk keys = new KeyWalk(narrator, SpeechConfig.SILENT, _ -> {}, before, words);
        keys.drawn(frame, view, words);
        for (int press = 0; press < PRESSES; press++) {
            keys.press(KeypadKey.DOWN);
        }
        for (int press = 0; press < PRESSES; press++) {
            keys.press(KeypadKey.SWITCH_NEXT);
        }
        for (int press = 0; press < PRESSES; press++) {
            keys.press(KeypadKey.DOWN);
            keys.press(KeypadKey.OK);
        }
    }
}
