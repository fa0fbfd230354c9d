package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.FeedChange.ParcelChanged;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.access.Role;
import vn.motcua.province.dossier.ActionOutcome;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.post.Courier;
import vn.motcua.province.post.HttpPost;
import vn.motcua.province.post.PostDesk;
import vn.motcua.province.sandbox.SandboxPost;

/** What somebody wants brought home is brought once, and she can see how far it is. */
interface PostContract {
    String NUMBER = "KIOSK-k01-20261125-0001";
    String HOME = "Ngõ 5, Phường Mẫu (mã 00004)";
    String TOKEN = "post-token";

    Province province();

    @Test
    default void a_result_is_posted_once_it_is_there_and_once_for_all() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int _ = kiosk.deliver(wanted()).statusCode();
        try (SandboxPost post = SandboxPost.open(TOKEN, province().clock());
                HttpPost line = new HttpPost(post.address(), TOKEN)) {
            Courier courier = courier(line);
            courier.round();
            assertThat(post.held()).isEmpty();
            DossierCode dossier = finish();

            post.loseAnswers(1);
            courier.round();
            assertThat(parcel(dossier).state()).isEqualTo(ParcelState.ASKED);
            province().pass(Duration.ofMinutes(1));
            courier.round();

            assertThat(post.held()).hasSize(1);
            assertThat(post.held().getFirst().order().address()).isEqualTo(HOME);
            assertThat(parcel(dossier).state()).isEqualTo(ParcelState.ACCEPTED);
            assertThat(parcel(dossier).tracking()).matches("EM[0-9]{9}VN");
        }
    }

    @Test
    default void every_kiosk_is_told_how_far_it_is_and_nobodys_address() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int _ = kiosk.deliver(wanted()).statusCode();
        try (SandboxPost post = SandboxPost.open(TOKEN, province().clock());
                HttpPost line = new HttpPost(post.address(), TOKEN)) {
            Courier courier = courier(line);
            DossierCode dossier = finish();
            courier.round();
            carry(post, courier, ParcelState.ON_THE_WAY);
            carry(post, courier, ParcelState.DELIVERED);
            carry(post, courier, ParcelState.ON_THE_WAY);

            assertThat(kiosk.entries("parcels", 4))
                    .extracting(entry -> ((ParcelChanged) entry.change()).parcel().state())
                    .containsExactly(
                            ParcelState.ASKED,
                            ParcelState.ACCEPTED,
                            ParcelState.ON_THE_WAY,
                            ParcelState.DELIVERED);
            assertThat(kiosk.entries("parcels", 4).toString())
                    .contains(dossier.value())
                    .doesNotContain("Ngõ 5", "Nguyễn", "0900000001");
            assertThat(officer().get("/office/dossiers/" + dossier.value()).body())
                    .contains("Bưu điện đã giao", "Nguyễn Thị Mẫu", "0900000001", HOME);
        }
    }

    @Test
    default void a_post_that_is_down_is_asked_again_later() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int _ = kiosk.deliver(wanted()).statusCode();
        try (SandboxPost post = SandboxPost.open(TOKEN, province().clock());
                HttpPost line = new HttpPost(post.address(), TOKEN)) {
            Courier courier = courier(line);
            DossierCode dossier = finish();
            post.down(true);
            courier.round();
            post.down(false);
            courier.round();
            assertThat(post.held()).isEmpty();

            province().pass(Duration.ofMinutes(1));
            courier.round();

            assertThat(parcel(dossier).state()).isEqualTo(ParcelState.ACCEPTED);
        }
    }

    @Test
    default void papers_are_fetched_at_home_at_once_and_by_one_postman() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int _ = kiosk.deliver(wanted()).statusCode();
        DossierCode dossier = province().backend().desk().find(NUMBER).orElseThrow().code();
        try (SandboxPost post = SandboxPost.open(TOKEN, province().clock());
                HttpPost line = new HttpPost(post.address(), TOKEN)) {
            Courier courier = courier(line);
            assertThat(kiosk.deliver(collection(dossier)).statusCode()).isEqualTo(201);
            assertThat(kiosk.deliver(collection(dossier)).statusCode()).isEqualTo(201);
            courier.round();

            assertThat(post.held())
                    .singleElement()
                    .satisfies(held -> {
                        assertThat(held.order().kind()).isEqualTo(Parcel.Kind.PAPERS);
                        assertThat(held.order().address()).isEqualTo(HOME);
                        assertThat(held.order().remark()).isEqualTo("Buổi sáng");
                    });
            assertThat(
                            kiosk.deliver(
                                            collection(
                                                    new DossierCode(
                                                            dossier.value()
                                                                    .replace("-0001", "-0999"))))
                                    .statusCode())
                    .isEqualTo(422);
        }
    }

    private Courier courier(HttpPost post) {
        return new Courier(post, desk(), province().clock(), Duration.ofDays(1), Duration.ZERO);
    }

    private PostDesk desk() {
        var database = province().backend().database();
        return new PostDesk(database, new FeedWriter(database), province().clock());
    }

    private Parcel parcel(DossierCode dossier) {
        return desk().of(dossier).getFirst().parcel();
    }

    private void carry(SandboxPost post, Courier courier, ParcelState state)
            throws InterruptedException {
        post.carry(post.held().getFirst().order().id(), state);
        courier.round();
    }

    private TestStaff officer() throws Exception {
        String password =
                province().backend().staff().saveWithRandomPassword("lan", "Lan", Role.OFFICER);
        var officer = new TestStaff(province().backend().port());
        assertThat(officer.signIn("lan", password).statusCode()).isEqualTo(303);
        return officer;
    }

    private OutboxMessage wanted() {
        return message(
                NUMBER,
                new Errand.NewDossier(new Procedure("2.000908", "Bản sao")),
                said(FormAnswer.APPLICANT_NAME, "Nguyễn Thị Mẫu"),
                said(FormAnswer.APPLICANT_PHONE, "0900000001"),
                said(FormAnswer.RESULT_ADDRESS, HOME));
    }

    private OutboxMessage collection(DossierCode dossier) {
        return message(
                dossier.value(),
                new Errand.Collection(dossier),
                said(FormAnswer.COLLECT_NAME, "Nguyễn Thị Mẫu"),
                said(FormAnswer.COLLECT_PHONE, "0900000001"),
                said(FormAnswer.COLLECT_ADDRESS, HOME),
                said(FormAnswer.COLLECT_WHEN, "Buổi sáng"));
    }

    private OutboxMessage message(String number, Errand errand, FormAnswer... answers) {
        Instant now = province().clock().instant();
        return new OutboxMessage(
                UUID.randomUUID(),
                now,
                new PapersHandedIn(number, errand, List.of(), List.of(answers), List.of(), now));
    }

    private static FormAnswer said(String key, String answer) {
        return new FormAnswer(key, key, answer);
    }

    private DossierCode finish() {
        DossierCode code = province().backend().desk().find(NUMBER).orElseThrow().code();
        Holder holder = new Holder("Phòng Tư pháp", "");
        act(code, new OfficerAction.Accept("Nguyễn Thị Mẫu", "Bản sao", holder, 1, "Quầy số 4"));
        act(code, new OfficerAction.Move(holder, ""));
        act(code, new OfficerAction.Finish("Quầy số 4", ""));
        return code;
    }

    private void act(DossierCode code, OfficerAction action) {
        Dossier now = province().backend().desk().find(code.value()).orElseThrow();
        assertThat(province().backend().desk().act(code, now.version(), action))
                .isInstanceOf(ActionOutcome.Done.class);
    }
}
