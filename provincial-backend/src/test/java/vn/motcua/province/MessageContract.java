package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.access.Role;
import vn.motcua.province.message.NoticeSender;
import vn.motcua.province.message.QuietHours;

/**
 * An officer sees what a citizen was told by phone, kiosks never see her number, and she stops it.
 */
interface MessageContract {
    String PHONE = "0901234567";

    Province province();

    @Test
    default void a_number_is_for_messages_only_until_its_owner_stops_them() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        assertThat(kiosk.deliver(papers()).statusCode()).isEqualTo(201);
        var desk = province().backend().desk();
        DossierCode code = desk.find("KIOSK-k01-20261125-0001").orElseThrow().code();
        var _ = desk.act(code, 1, DossierDeskContract.ASK);
        String page = "/office/dossiers/" + code.value();
        TestStaff officer = officer();

        assertThat(section(officer.get(page).body()))
                .contains("Còn thiếu giấy tờ, hạn 15/12/2026", "Đang chờ gửi", "***567")
                .doesNotContain(PHONE);
        assertThat(TestKiosk.JSON.writeValueAsString(kiosk.entries("dossiers", 2)))
                .doesNotContain("901234567");
        String answer = stop(code, "0912345678");
        assertThat(desk.phone(code)).isPresent();
        assertThat(stop(code, "+84 901 234 567")).isEqualTo(answer).contains("id=\"thanks\"");
        assertThat(desk.phone(code)).isEmpty();
        assertThat(section(officer.get(page).body()))
                .contains("người nộp đã ngừng nhận tin")
                .doesNotContain("***567");
    }

    @Test
    default void an_officer_stops_them_for_who_asks_him_to() throws Exception {
        int _ = province().kiosk("k01").deliver(papers()).statusCode();
        var desk = province().backend().desk();
        DossierCode code = desk.find("KIOSK-k01-20261125-0001").orElseThrow().code();
        String page = "/office/dossiers/" + code.value();

        int status = officer().post(page + "/stop-notices", page, Map.of()).statusCode();

        assertThat(status).isEqualTo(303);
        assertThat(desk.phone(code)).isEmpty();
    }

    @Test
    default void two_senders_at_once_send_a_notice_once() throws Exception {
        int _ = province().kiosk("k01").deliver(papers()).statusCode();
        var backend = province().backend();
        DossierCode code = backend.desk().find("KIOSK-k01-20261125-0001").orElseThrow().code();
        var _ = backend.desk().act(code, 1, DossierDeskContract.ASK);
        var phone = new CountingGateway();
        Runnable turn =
                () ->
                        new NoticeSender(
                                        backend.database(),
                                        List.of(phone),
                                        QuietHours.NEVER,
                                        province().clock())
                                .turn();
        try (var senders = Executors.newFixedThreadPool(2)) {
            for (var ended : List.of(senders.submit(turn), senders.submit(turn))) {
                var _ = ended.get(20, TimeUnit.SECONDS);
            }
        }

        assertThat(phone.count()).isEqualTo(1);
    }

    private TestStaff officer() throws Exception {
        var officer = new TestStaff(province().backend().port());
        String password =
                province().backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        var _ = officer.signIn("mai", password);
        return officer;
    }

    /** As everybody may, from home. */
    private String stop(DossierCode code, String phone) throws Exception {
        return new TestStaff(province().backend().port())
                .postBare(
                        "/thoi-bao-tin",
                        "code=%s&phone=%s"
                                .formatted(
                                        code.value(), phone.replace("+", "%2B").replace(" ", "+")))
                .body();
    }

    private static String section(String html) {
        return html.substring(html.indexOf("id=\"told\""));
    }

    static OutboxMessage papers() {
        var papers =
                new PapersHandedIn(
                        "KIOSK-k01-20261125-0001",
                        new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh")),
                        List.of(),
                        List.of(new FormAnswer(FormAnswer.APPLICANT_PHONE, "Điện thoại", PHONE)),
                        List.of(
                                new ConsentRecord(
                                        ConsentPurpose.NOTICES,
                                        "v1",
                                        "0".repeat(64),
                                        Province.START)),
                        Province.START);
        return new OutboxMessage(UUID.randomUUID(), Province.START, papers);
    }
}
