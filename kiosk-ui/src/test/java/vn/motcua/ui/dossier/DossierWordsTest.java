package vn.motcua.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.SpeechConfig;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.theme.Tokens;

/** Whoever asks for a dossier is told where it stands and what to do now. */
class DossierWordsTest {
    private static final Instant DUE = Instant.parse("2026-11-27T09:00:00Z");

    private final DossierWords words = new DossierWords(desk());

    private static Desk desk() {
        var screen = new KioskConfig.Screen(1080, 1920, 3.61, 850, 1200, 1050, "right");
        var config =
                new KioskConfig(
                        "k01",
                        new KioskConfig.Centre("Trung tâm Mẫu", "Quầy số 1", "", "07:30–17:00"),
                        new KioskConfig.Province(URI.create("http://127.0.0.1:1"), Path.of("code")),
                        0,
                        Path.of("data"),
                        Path.of("devices.yaml"),
                        Path.of("languages"),
                        screen,
                        new KioskConfig.Visit(Duration.ofSeconds(120), Duration.ofSeconds(45)),
                        SpeechConfig.SILENT,
                        KeyboardConfig.USUAL,
                        List.of());
        Tokens tokens = new Tokens(screen, DisplaySettings.DEFAULT);
        Languages languages = Languages.in(Path.of("none"));
        return new Desk(config, languages, tokens, SlotSides.USUAL, _ -> {}, _ -> Optional.empty());
    }

    private static Dossier dossier(NationalStatus status, SupplementRequest supplement) {
        var now = DossierStatus.of(status);
        return new Dossier(
                new DossierCode("H56.12-261120-0007"),
                "",
                1,
                new Procedure("1.001193", "Đăng ký khai sinh"),
                "Nguyễn T*** M***",
                now,
                Holder.NOBODY,
                new Promise.ResultBy(DUE),
                "",
                supplement,
                List.of(new StatusChange(now, Holder.NOBODY, DUE, "")),
                DUE);
    }

    @Test
    void every_status_has_a_sentence_and_something_to_do() {
        for (NationalStatus status : NationalStatus.values()) {
            Dossier dossier = dossier(status, new SupplementRequest.Nothing());

            assertThat(words.status(dossier.status())).isNotBlank();
            assertThat(words.toDo(dossier)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void a_status_we_do_not_know_is_told_in_the_words_of_the_office() {
        var local = new DossierStatus(11, "Chờ phối hợp");

        assertThat(words.status(local)).contains("Đang giải quyết").contains("Chờ phối hợp");
    }

    @Test
    void who_must_bring_papers_is_told_until_when() {
        var asked =
                new SupplementRequest.Papers(
                        List.of(new RequestedPaper("Giấy chứng sinh", "Mờ")),
                        LocalDate.of(2026, 11, 30));

        assertThat(words.toDo(dossier(NationalStatus.PAPERS_ASKED, asked))).contains("30/11/2026");
    }

    @Test
    void without_a_desk_of_its_own_people_are_sent_to_the_help_desk() {
        Dossier ready = dossier(NationalStatus.RESULT_READY, new SupplementRequest.Nothing());

        assertThat(words.toDo(ready)).contains("Quầy số 1");
    }

    @Test
    void days_left_and_days_late_are_told_in_working_days() {
        assertThat(words.due(new Timeliness.DueIn(DUE, 2))).contains("còn 2 ngày làm việc");
        assertThat(words.due(new Timeliness.DueIn(DUE, 0))).contains("hôm nay");
        assertThat(words.due(new Timeliness.Late(DUE, 3))).contains("trễ 3 ngày làm việc");
        assertThat(words.due(new Timeliness.ReadyEarly(DUE, 1))).contains("sớm 1 ngày");
    }

    @Test
    void the_centre_says_sorry_only_when_it_is_late() {
        assertThat(words.lateness(new Timeliness.Late(DUE, 1)).orElse("")).contains("xin lỗi");
        assertThat(words.lateness(new Timeliness.DueIn(DUE, 1))).isEmpty();
    }
}
