package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.message.Notice;
import vn.motcua.province.message.Notice.State;
import vn.motcua.province.message.NoticeKind;
import vn.motcua.province.sandbox.SandboxPhones.Came;
import vn.motcua.province.sandbox.SandboxPhones.Mood;

/** Who agreed to it is told by phone what became of her dossier, once, and nobody else is. */
class MessageTest {
    private static final String PHONE = "0901234567";

    @TempDir private Path folder;
    private TestPhones world;

    @BeforeEach
    void open() {
        world = new TestPhones(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void missing_papers_a_late_office_and_an_early_result_are_told_once_each() {
        DossierCode code = world.open(PHONE);
        world.act(code, TestPhones.ACCEPT, TestPhones.MOVE, TestPhones.ASK);
        world.sender().turn();
        world.supplement(code);
        world.act(code, TestPhones.EXTEND);
        world.sender().turn();
        world.act(code, TestPhones.FINISH);
        world.sender().turn();
        world.sender().turn();

        assertThat(world.phones.came()).extracting(Came::way).containsOnly("zalo");
        assertThat(world.phones.came()).extracting(Came::phone).containsOnly(PHONE);
        assertThat(world.phones.came())
                .satisfiesExactly(
                        papers -> assertThat(papers.words()).contains("100001", "1", "15/12/2026"),
                        late -> assertThat(late.words()).contains("100004", "04/12/2026"),
                        early ->
                                assertThat(early.words())
                                        .contains("100003", "25/11/2026", "Quầy số 2"));
        assertThat(world.phones.came())
                .allMatch(came -> came.words().contains(code.value()))
                .noneMatch(came -> came.words().contains("001156000123"))
                .noneMatch(came -> came.words().contains("Mẫu"));
    }

    @Test
    void who_has_no_zalo_gets_an_sms_with_whole_words() {
        world.phones.withoutZalo(PHONE);
        DossierCode code = world.open(PHONE);
        world.act(code, TestPhones.ACCEPT, TestPhones.MOVE, TestPhones.FINISH);

        world.sender().turn();

        assertThat(world.phones.came())
                .singleElement()
                .satisfies(sms -> {
                    assertThat(sms.way()).isEqualTo("sms");
                    assertThat(sms.words())
                            .isEqualTo(
                                    "Hồ sơ %s xong sớm hơn hẹn: nhận được từ 25/11/2026 tại Quầy số"
                                                    .formatted(code.value())
                                            + " 2. Mời Ông/Bà mang theo giấy hẹn.");
                });
        assertThat(last(code).way()).isEqualTo("sms");
    }

    @Test
    void nobody_is_told_who_did_not_agree_or_left_the_number_of_a_house() {
        world.act(world.open(PHONE, false, "Khai tử"), TestPhones.ASK);
        world.act(world.open("02963123456"), TestPhones.ASK);

        world.sender().turn();

        assertThat(world.phones.came()).isEmpty();
    }

    @Test
    void nobody_is_woken_at_night() {
        world.pass(Duration.ofHours(11)); // 21:00
        DossierCode code = world.open(PHONE);
        world.act(code, TestPhones.ASK);
        world.sender().turn();
        world.pass(Duration.ofMinutes(599)); // 06:59
        world.sender().turn();
        assertThat(world.phones.came()).isEmpty();

        world.pass(Duration.ofMinutes(1));
        world.sender().turn();

        assertThat(world.phones.came()).hasSize(1);
    }

    @Test
    void papers_that_came_before_the_message_are_not_asked_for() {
        world.pass(Duration.ofHours(12));
        DossierCode code = world.open(PHONE);
        world.act(code, TestPhones.ASK);
        world.supplement(code);
        world.pass(Duration.ofHours(12));

        world.sender().turn();

        assertThat(world.phones.came()).isEmpty();
        assertThat(last(code).state()).isEqualTo(State.OVER);
    }

    @Test
    void who_has_stopped_them_gets_none_and_her_number_is_gone() {
        DossierCode code = world.open(PHONE);
        world.act(code, TestPhones.ASK);
        world.desk.stopNotices(code);
        world.supplement(code);
        world.act(code, TestPhones.ACCEPT, TestPhones.MOVE, TestPhones.FINISH);

        world.sender().turn();

        assertThat(world.phones.came()).isEmpty();
        assertThat(world.desk.phone(code)).isEmpty();
        assertThat(last(code).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void an_identity_number_in_a_procedures_name_does_not_leave() {
        world.phones.withoutZalo(PHONE);
        world.act(world.open(PHONE, true, "Cấp lại 001 156 000 123 <b>"), TestPhones.ASK);
        world.act(world.open("0912345678", true, "Cấp lại 001156000123"), TestPhones.ASK);

        world.sender().turn();

        assertThat(world.phones.came()).hasSize(2);
        assertThat(world.phones.came())
                .noneMatch(came -> came.words().replace(" ", "").contains("001156000123"));
    }

    @Test
    void a_gateway_that_is_away_is_tried_again_later_and_longer_each_time() {
        DossierCode code = world.open(PHONE);
        world.act(code, TestPhones.ASK);
        world.phones.moods(() -> Mood.AWAY);
        world.sender().turn();
        world.pass(Duration.ofMinutes(2));
        world.sender().turn();
        world.phones.moods(() -> Mood.WELL);
        world.pass(Duration.ofMinutes(1));
        world.sender().turn();
        assertThat(world.phones.came()).isEmpty();

        world.pass(Duration.ofMinutes(1));
        world.sender().turn();

        assertThat(world.phones.came()).hasSize(1);
        assertThat(last(code)).extracting(Notice::state, Notice::attempts).contains(State.SENT, 3);
    }

    @Test
    void a_token_that_has_ended_is_changed_for_the_next() {
        world.act(world.open(PHONE), TestPhones.ASK);
        world.sender().turn();
        world.phones.endToken();
        world.act(world.open(PHONE), TestPhones.ASK);

        world.sender().turn();

        assertThat(world.phones.came()).hasSize(2);
    }

    @Test
    void where_a_repeat_would_be_a_second_message_there_is_none() {
        DossierCode code = world.open(PHONE);
        world.act(code, TestPhones.ASK);
        world.phones.moods(() -> Mood.ANSWER_LOST);
        world.sender(false, UnaryOperator.identity()).turn();
        world.pass(Duration.ofHours(1));

        world.sender(false, UnaryOperator.identity()).turn();

        assertThat(world.phones.came()).hasSize(1);
        assertThat(last(code).kind()).isEqualTo(NoticeKind.PAPERS_MISSING);
        assertThat(last(code).state()).isEqualTo(State.UNKNOWN);
    }

    private Notice last(DossierCode code) {
        return world.desk.notices(code).getFirst();
    }
}
