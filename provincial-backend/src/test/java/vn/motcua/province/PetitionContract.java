package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.FeedChange.PetitionChanged;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.access.Role;
import vn.motcua.province.petition.PetitionDesk;
import vn.motcua.province.petition.PetitionDesk.Deed;
import vn.motcua.province.petition.PetitionDesk.Outcome;

/** What somebody asks an agency to put right reaches it once, and its answer comes back. */
interface PetitionContract {
    LocalDate ANSWER_BY = LocalDate.of(2026, 12, 9);
    PetitionSender NAMED = new PetitionSender("Nguyễn Thị Mẫu", "0900000001");

    Province province();

    @Test
    default void a_petition_reaches_the_agency_of_its_place_once() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = petition("Đèn đường hỏng", PetitionSender.NOBODY);

        assertThat(kiosk.deliver(message).statusCode()).isEqualTo(201);
        assertThat(kiosk.deliver(message).statusCode()).isEqualTo(200);

        assertThat(province().backend().petitions().list()).hasSize(1);
        assertThat(told(kiosk, 1).agency()).isEqualTo("Ủy ban nhân dân Phường Mẫu");
        assertThat(told(kiosk, 1).answerBy()).isEqualTo(ANSWER_BY);
    }

    @Test
    default void the_answer_travels_to_every_kiosk_and_no_name_with_it() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = petition("Đèn đường hỏng", NAMED);
        int _ = kiosk.deliver(message).statusCode();
        TestStaff officer = officer();
        String page = "/office/petitions/" + code(message);

        assertThat(officer.get(page).body()).contains("Nguyễn Thị Mẫu", "0900000001");
        int _ = act(officer, page, "pass-on", Map.of("agency", "Sở Xây dựng"));
        int _ = act(officer, page, "answer", Map.of("words", "Đã thay bóng đèn."));

        Petition told = told(province().kiosk("k02"), 3);
        assertThat(told.status()).isEqualTo(Petition.Status.ANSWERED);
        assertThat(told.agency()).isEqualTo("Sở Xây dựng");
        assertThat(told.answer()).isEqualTo("Đã thay bóng đèn.");
    }

    @Test
    default void an_officer_who_saw_an_older_one_changes_nothing() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = petition("Đèn đường hỏng", PetitionSender.NOBODY);
        int _ = kiosk.deliver(message).statusCode();
        PetitionDesk desk = province().backend().petitions();
        var code = new PetitionCode(code(message));

        assertThat(desk.act(code, 1, new Deed.Answer("A"))).isEqualTo(Outcome.DONE);
        assertThat(desk.act(code, 1, new Deed.Close("B"))).isEqualTo(Outcome.CHANGED_MEANWHILE);

        assertThat(told(kiosk, 2).answer()).isEqualTo("A");
    }

    @Test
    default void an_answer_needs_words() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = petition("Đèn đường hỏng", PetitionSender.NOBODY);
        int _ = kiosk.deliver(message).statusCode();
        String page = "/office/petitions/" + code(message);

        assertThat(act(officer(), page, "answer", Map.of("words", " "))).isEqualTo(422);

        assertThat(told(kiosk, 1).status()).isEqualTo(Petition.Status.RECEIVED);
    }

    @Test
    default void a_scanned_letter_is_kept_for_the_officer_alone() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef letter = kiosk.document("đơn");
        OutboxMessage message = petition("", NAMED, letter);
        assertThat(kiosk.deliver(message).statusCode()).isEqualTo(202);
        DocumentRef _ = kiosk.upload("đơn");
        assertThat(kiosk.deliver(message).statusCode()).isEqualTo(201);

        String proof = "/office/petitions/%s/proofs/%s".formatted(code(message), letter.sha256());
        assertThat(officer().get(proof).statusCode()).isEqualTo(200);
        var stranger = new TestStaff(province().backend().port());
        assertThat(stranger.get(proof).statusCode()).isEqualTo(303);
    }

    @Test
    default void hostile_words_are_shown_as_words() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage hostile =
                petition("<script>alert(1)</script>\u202e\u0000 👍🏽 " + "ệ".repeat(1_094), NAMED);
        OutboxMessage invisible = petition("\u202e\u0000", PetitionSender.NOBODY);
        assertThat(kiosk.deliver(hostile).statusCode()).isEqualTo(201);
        assertThat(kiosk.deliver(invisible).statusCode()).isEqualTo(201);

        String page = officer().get("/office/petitions/" + code(hostile)).body();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; 👍🏽 ệệ");
        assertThat(page).doesNotContain("<script>", "\u202e");
    }

    @Test
    default void an_answer_is_public_without_names_when_an_officer_has_read_it() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message =
                petition("Tôi là Nguyễn Thị Mẫu, 0900 000 001. Ông Lê Văn Sai đỗ xe.", NAMED);
        int _ = kiosk.deliver(message).statusCode();
        TestStaff officer = officer();
        String page = "/office/petitions/" + code(message);
        int _ = act(officer, page, "answer", Map.of("words", "Đã nhắc ông Lê Văn Sai."));
        assertThat(publicPage()).contains("Chưa có trả lời nào");

        String proposed = "Tôi là ***, ***. Ông *** đỗ xe.";
        assertThat(officer.get(page).body()).contains(proposed, "Đã nhắc ông ***.");
        int _ =
                act(
                        officer,
                        page,
                        "publish",
                        Map.of("words", proposed, "answer", "Đã nhắc ông ***."));

        assertThat(publicPage()).contains(proposed, "Đã nhắc ông ***.", "Phường Mẫu");
        assertThat(publicPage()).doesNotContain("Nguyễn", "0900", "Sai", code(message));
    }

    @Test
    default void who_has_the_code_rates_the_answer_and_asks_once_more() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = petition("Đèn đường hỏng", PetitionSender.NOBODY);
        int _ = kiosk.deliver(message).statusCode();
        PetitionDesk desk = province().backend().petitions();
        var code = new PetitionCode(code(message));
        assertThat(atHome("rate", "code=%s&points=2".formatted(code))).contains("chưa có trả lời");
        assertThat(desk.act(code, 1, new Deed.Answer("Đã thay."))).isEqualTo(Outcome.DONE);

        assertThat(atHome("rate", "code=%s&points=2".formatted(code))).contains("Đã ghi nhận");
        assertThat(atHome("reopen", "code=%s&why=Vẫn+tối".formatted(code))).contains("sẽ xem lại");
        assertThat(told(kiosk, 4).status()).isEqualTo(Petition.Status.REOPENED);
        assertThat(desk.act(code, 4, new Deed.Answer("Đã thay lại."))).isEqualTo(Outcome.DONE);
        assertThat(atHome("reopen", "code=%s&why=Vẫn+tối".formatted(code))).contains("một lần rồi");

        assertThat(desk.find(code).orElseThrow().after().points()).isEqualTo(2);
    }

    @Test
    default void who_tries_codes_is_asked_to_wait() throws Exception {
        String guess = "code=PAKN-261125-00000-00000&points=1";
        for (int tries = 0; tries < 20; tries++) {
            assertThat(atHome("rate", guess)).contains("Không có phản ánh nào");
        }
        assertThat(atHome("rate", guess)).contains("chờ một giờ");
        province().pass(Duration.ofMinutes(61));
        assertThat(atHome("rate", guess)).contains("Không có phản ánh nào");
    }

    private String publicPage() throws Exception {
        return new TestStaff(province().backend().port()).get("/phan-anh").body();
    }

    private String atHome(String step, String form) throws Exception {
        var citizen = new TestStaff(province().backend().port());
        return citizen.postBare("/phan-anh/" + step, form).body();
    }

    private OutboxMessage petition(String words, PetitionSender sender, DocumentRef... proofs) {
        UUID id = UUID.randomUUID();
        return new OutboxMessage(
                id,
                province().clock().instant(),
                new PapersHandedIn(
                        PetitionCode.of(LocalDate.of(2026, 11, 25), id).value(),
                        new Errand.Petition(
                                PetitionKind.TRAFFIC,
                                new PetitionPlace("00004", "Phường Mẫu"),
                                words,
                                sender,
                                ANSWER_BY),
                        List.of(proofs),
                        List.of(),
                        List.of(),
                        province().clock().instant()));
    }

    private static String code(OutboxMessage message) {
        return ((PapersHandedIn) message.entry()).number();
    }

    private Petition told(TestKiosk kiosk, int entries) throws Exception {
        FeedEntry last = kiosk.entries("petitions", entries).getLast();
        return ((PetitionChanged) last.change()).petition();
    }

    private TestStaff officer() throws Exception {
        String password =
                province().backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        var officer = new TestStaff(province().backend().port());
        assertThat(officer.signIn("mai", password).statusCode()).isEqualTo(303);
        return officer;
    }

    private static int act(TestStaff officer, String page, String deed, Map<String, String> fields)
            throws Exception {
        return officer.post(page + "/" + deed, page, fields).statusCode();
    }
}
