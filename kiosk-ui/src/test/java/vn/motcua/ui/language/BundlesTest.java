package vn.motcua.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.contract.screen.ForeignCode;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.screen.HealthTopic;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.PaymentProgress;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.TechnicianDeed;

/** Whoever reads Vietnamese or English is told everything, in words that blame nobody. */
class BundlesTest {
    private static final Messages VIETNAMESE = Messages.of(Language.VIETNAMESE);
    private static final Messages ENGLISH = Messages.of(Language.ENGLISH);
    private static final Pattern PLACES = Pattern.compile("\\{\\d}");

    @TempDir Path folder;

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new TreeSet<>(ENGLISH.keys())).isEqualTo(new TreeSet<>(VIETNAMESE.keys()));
    }

    @Test
    void no_text_is_empty() {
        for (String key : VIETNAMESE.keys()) {
            assertThat(VIETNAMESE.pattern(key)).as("vi %s", key).isNotBlank();
            assertThat(ENGLISH.pattern(key)).as("en %s", key).isNotBlank();
        }
    }

    @Test
    void both_languages_leave_the_same_places_for_values() {
        for (String key : VIETNAMESE.keys()) {
            assertThat(places(ENGLISH.pattern(key)))
                    .as(key)
                    .isEqualTo(places(VIETNAMESE.pattern(key)));
        }
    }

    private static TreeSet<String> places(String words) {
        TreeSet<String> places = new TreeSet<>();
        PLACES.matcher(words).results().forEach(found -> places.add(found.group()));
        return places;
    }

    @Test
    void every_fault_of_every_device_tells_what_to_do() {
        for (DeviceRole role : DeviceRole.values()) {
            assertSaid("help.title.", role);
            assertSaid("technician.role.", role);
            for (DeviceFault fault : DeviceFault.values()) {
                assertSaid("technician.fault.", fault);
                assertSaid("technician.fixer.", fault.fixer());
                assertSaid("fault." + role.name().toLowerCase(Locale.ROOT) + ".", fault);
            }
        }
    }

    @Test
    void every_outcome_has_its_sentence() {
        for (ForeignCode code : ForeignCode.values()) {
            assertSaid("code.foreign.", code);
        }
        for (OutOfServiceReason reason : OutOfServiceReason.values()) {
            assertSaid("out.", reason);
        }
        for (HandInProblem problem : HandInProblem.values()) {
            assertSaid("not_handed_in.", problem);
        }
        for (HelpProgress progress : HelpProgress.values()) {
            assertSaid("help.call.", progress);
        }
        for (PaymentProgress progress : PaymentProgress.values()) {
            assertSaid("payment.", progress);
        }
        for (Service service : Service.values()) {
            assertSaid("home.", service);
        }
        for (CardAnswer answer : CardAnswer.values()) {
            assertThat(answer == CardAnswer.NO_CARD || VIETNAMESE.has(key("card.", answer)))
                    .isTrue();
        }
        for (ChipAnswer answer : ChipAnswer.values()) {
            assertThat(answer == ChipAnswer.NO_READER || VIETNAMESE.has(key("you.chip.", answer)))
                    .isTrue();
        }
        for (TechnicianDeed deed : TechnicianDeed.values()) {
            assertSaid("technician.deed.", deed);
        }
        for (HealthTopic topic : HealthTopic.values()) {
            assertThat(VIETNAMESE.has(key("technician.health.", topic) + ".good")).isTrue();
            assertThat(VIETNAMESE.has(key("technician.health.", topic) + ".bad")).isTrue();
        }
        for (NationalStatus status : NationalStatus.values()) {
            assertThat(VIETNAMESE.has("status." + status.code())).isTrue();
            assertThat(VIETNAMESE.has("todo." + status.code())).isTrue();
        }
    }

    private static void assertSaid(String prefix, Enum<?> what) {
        assertThat(VIETNAMESE.has(key(prefix, what))).as(key(prefix, what)).isTrue();
        assertThat(ENGLISH.has(key(prefix, what))).as(key(prefix, what)).isTrue();
    }

    private static String key(String prefix, Enum<?> what) {
        return prefix + what.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void nobody_is_blamed_shouted_at_or_spoken_to_like_a_computer() {
        List<String> banned =
                List.of(
                        "!",
                        "vui lòng",
                        "rất tiếc",
                        "không hợp lệ",
                        "lỗi hệ thống",
                        "thất bại",
                        "truy vấn",
                        "timeout",
                        "server",
                        "quý khách",
                        "nhập sai",
                        "invalid");
        for (String key : VIETNAMESE.keys()) {
            String both = VIETNAMESE.pattern(key) + " " + ENGLISH.pattern(key);
            for (String word : banned) {
                assertThat(both.toLowerCase(Locale.ROOT)).as(key).doesNotContain(word);
            }
        }
    }

    @Test
    void a_folder_adds_a_language_and_what_it_leaves_out_is_said_in_vietnamese()
            throws IOException {
        Path pack = Files.createDirectories(folder.resolve("tyz"));
        Path _ =
                Files.writeString(
                        pack.resolve("messages.properties"),
                        "language.name=Tày\nbutton.back=Tẻo lăng\n");

        Languages languages = Languages.in(folder);
        Language tay = new Language("tyz");

        assertThat(languages.all()).contains(tay);
        assertThat(languages.ownName(tay)).isEqualTo("Tày");
        assertThat(languages.words(tay).get("button.back")).isEqualTo("Tẻo lăng");
        assertThat(languages.words(tay).get("button.done"))
                .isEqualTo(VIETNAMESE.get("button.done"));
    }

    @Test
    void a_kiosk_without_packs_speaks_two_languages() {
        assertThat(Languages.in(folder.resolve("none")).all())
                .containsExactly(Language.VIETNAMESE, Language.ENGLISH);
    }
}
