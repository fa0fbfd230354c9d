package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PetitionState.PlaceKind;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction.AddPaper;
import vn.motcua.contract.screen.VisitorAction.Answer;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.Consent;
import vn.motcua.contract.screen.VisitorAction.Done;
import vn.motcua.contract.screen.VisitorAction.HandIn;
import vn.motcua.contract.screen.VisitorAction.Scan;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.local.submission.Draft;

/** Who wants something put right says what and where; her name she may keep. */
class PetitionVisitTest {
    private static final ChooseService PETITION = new ChooseService(Service.PETITION);
    private static final Choose OWN_WORDS = new Choose("words");
    private static final Choose IN_WORDS = new Choose("words");
    private static final Answer PLACE = new Answer("cổng chợ");

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new FakeKiosk(folder);
        kiosk.touch(new Start(), PETITION);
    }

    private void say(String words) {
        kiosk.touch(new Choose("traffic"), OWN_WORDS, PLACE, IN_WORDS, new Answer(words));
    }

    private Draft sent() throws InterruptedException {
        kiosk.touch(new HandIn());
        ScreenState.HandedIn _ = kiosk.await(ScreenState.HandedIn.class);
        return kiosk.handedIn.getLast();
    }

    private static Errand.Petition petition(Draft draft) {
        return (Errand.Petition) draft.errand();
    }

    @Test
    void words_alone_are_sent_and_nobody_is_named() throws Exception {
        say(" Đèn đường hỏng ");

        Draft draft = sent();

        assertThat(petition(draft).about()).isEqualTo(PetitionKind.TRAFFIC);
        assertThat(petition(draft).place().words()).isEqualTo("cổng chợ");
        assertThat(petition(draft).words()).isEqualTo("Đèn đường hỏng");
        assertThat(petition(draft).sender().hasName()).isFalse();
        assertThat(petition(draft).answerBy()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(draft.consents()).isEmpty();
    }

    @Test
    void who_gives_her_name_agrees_first() throws Exception {
        say("Đèn đường hỏng");
        kiosk.touch(new Choose("petition-name"), new Answer("Nguyễn Mẫu"), new Answer("123"));
        assertThat(kiosk.state()).isEqualTo(new PetitionState.SenderPhoneWanted("123", true));
        kiosk.touch(new Answer("0900000001"), new HandIn());
        assertThat(kiosk.handedIn).isEmpty();

        kiosk.touch(new Consent(ConsentPurpose.PROCESSING, true));

        Draft draft = sent();
        assertThat(petition(draft).sender().phone()).isEqualTo("0900000001");
        assertThat(draft.consents()).hasSize(1);
    }

    @Test
    void hostile_and_endless_words_are_cut_between_letters() throws Exception {
        say("👍".repeat(1_094));
        assertThat(petition(sent()).words()).isEqualTo("👍".repeat(1_000));
    }

    @Test
    void every_part_can_be_changed_before_it_is_sent() throws Exception {
        say("Đèn đường hỏng");
        kiosk.touch(new Choose("petition-kind"), new Choose("power"));
        kiosk.touch(new Choose("petition-place"), OWN_WORDS, new Answer("ngã tư"));
        kiosk.touch(new Choose("petition-words"), new Answer("Mất điện"));

        Errand.Petition petition = petition(sent());
        assertThat(petition.about()).isEqualTo(PetitionKind.POWER);
        assertThat(petition.place().words()).isEqualTo("ngã tư");
        assertThat(petition.words()).isEqualTo("Mất điện");
    }

    @Test
    void a_letter_says_it_as_well_as_words() {
        kiosk.touch(new Choose("traffic"), OWN_WORDS, PLACE, new Scan());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(PetitionState.WayWanted.class);
        kiosk.touch(IN_WORDS, new Answer("Đèn hỏng"), new AddPaper());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
    }

    @Test
    void what_was_written_is_not_thrown_away_unasked() {
        say("Đèn đường hỏng");
        kiosk.touch(new Done());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.AskBeforeEnd.class);
    }

    @Test
    void a_machine_that_was_flooded_asks_to_come_back() {
        kiosk.touch(new Back());
        kiosk.petitions.sent = 20;
        kiosk.touch(PETITION);
        assertThat(kiosk.state()).isEqualTo(new PetitionState.TooMany());
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    @Test
    void it_leads_back_step_by_step() {
        kiosk.touch(new Choose("traffic"), OWN_WORDS);
        assertThat(kiosk.state())
                .isEqualTo(new PetitionState.PlaceTyped(PlaceKind.OWN_WORDS, false));
        for (Class<?> step :
                List.of(
                        PetitionState.WhereWanted.class,
                        PetitionState.KindWanted.class,
                        ScreenState.Home.class)) {
            kiosk.touch(new Back());
            assertThat(kiosk.state()).isInstanceOf(step);
        }
    }

    @Test
    void its_code_shows_the_answer() throws Exception {
        var code = new PetitionCode("PAKN-261124-12345-67890");
        kiosk.petitions.told.put(
                code,
                new Petition(
                        code,
                        2,
                        PetitionKind.TRAFFIC,
                        Petition.Status.ANSWERED,
                        "Sở Xây dựng",
                        LocalDate.of(2026, 12, 8),
                        "Đã thay bóng đèn.",
                        FakeKiosk.START));
        kiosk.touch(new Back());
        for (String shown : List.of(code.value(), "2611241234567890")) {
            kiosk.code(shown);
            var answered = kiosk.await(PetitionState.Shown.class);
            assertThat(answered.petition().answer()).isEqualTo("Đã thay bóng đèn.");
            kiosk.touch(new Back());
        }
    }
}
