package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry.ConditionChanged;
import vn.motcua.contract.sync.OutboxEntry.DeviceStatusChanged;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.access.Role;

/** Staff see and do what is theirs; what a stranger wrote stays text. */
interface OfficeContract {
    Province province();

    @Test
    default void nobody_sees_a_page_without_signing_in() throws Exception {
        var visitor = new TestStaff(province().backend().port());

        for (String page : new String[] {"/office", "/office/dossiers/H56", "/editor", "/fleet"}) {
            assertThat(visitor.get(page).statusCode()).isEqualTo(303);
            assertThat(visitor.get(page).headers().firstValue("Location"))
                    .contains("/office/login");
        }
    }

    @Test
    default void a_role_does_not_open_the_pages_of_another() throws Exception {
        TestStaff officer = signedIn(Role.OFFICER);

        assertThat(officer.get("/office").statusCode()).isEqualTo(200);
        assertThat(officer.get("/editor").statusCode()).isEqualTo(403);
        assertThat(officer.get("/fleet").statusCode()).isEqualTo(403);
        assertThat(officer.get("/fleet").body()).contains("href=\"/office\"");
        assertThat(officer.get("/office/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    default void five_wrong_passwords_make_one_wait_even_with_the_right_one() throws Exception {
        var visitor = new TestStaff(province().backend().port());
        String right =
                province().backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn("mai", "sai").statusCode()).isEqualTo(403);
        }

        assertThat(visitor.signIn("mai", right).body()).contains("30 giây");
        province().pass(Duration.ofSeconds(31));
        assertThat(visitor.signIn("mai", right).statusCode()).isEqualTo(303);
    }

    @Test
    default void a_session_ends_after_half_an_hour_of_rest_or_by_signing_out() throws Exception {
        TestStaff officer = signedIn(Role.OFFICER);
        province().pass(Duration.ofMinutes(29));
        assertThat(officer.get("/office").statusCode()).isEqualTo(200);
        province().pass(Duration.ofMinutes(31));
        assertThat(officer.get("/office").statusCode()).isEqualTo(303);

        TestStaff other = signedIn(Role.EDITOR);
        assertThat(other.post("/office/logout", "/editor", Map.of()).statusCode()).isEqualTo(303);
        assertThat(other.get("/editor").statusCode()).isEqualTo(303);
    }

    @Test
    default void a_new_password_ends_the_sessions_of_the_old_one() throws Exception {
        var staff = province().backend().staff();
        var officer = new TestStaff(province().backend().port());
        String old = staff.saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        assertThat(officer.signIn("mai", old).statusCode()).isEqualTo(303);

        assertThat(staff.saveWithRandomPassword("mai", "Mai", Role.OFFICER)).isNotEqualTo(old);

        assertThat(officer.get("/office").statusCode()).isEqualTo(303);
        assertThat(officer.signIn("mai", old).statusCode()).isEqualTo(403);
    }

    @Test
    default void a_dossier_is_found_by_its_code_its_number_or_a_part_of_them() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int _ = kiosk.deliver(kiosk.newDossier(1, kiosk.upload("một"))).statusCode();
        int _ = kiosk.deliver(kiosk.newDossier(2, kiosk.upload("hai"))).statusCode();
        TestStaff officer = signedIn(Role.OFFICER);

        for (String typed :
                List.of(
                        "H56.12-261125-0002",
                        "h56.12-261125-0002",
                        "kiosk-k01-20261125-0002",
                        "0002")) {
            assertThat(officer.get("/office?q=" + typed).body())
                    .as(typed)
                    .contains("H56.12-261125-0002")
                    .doesNotContain("H56.12-261125-0001");
        }
        assertThat(officer.get("/office?q=%25").body()).doesNotContain("H56.12-261125-");
        assertThat(officer.get("/office?q=%00").statusCode()).isEqualTo(200);
        assertThat(officer.signIn("m\u0000ai", "\u0000").statusCode()).isEqualTo(403);
    }

    @Test
    default void a_form_without_its_token_or_from_elsewhere_does_nothing() throws Exception {
        TestStaff technician = signedIn(Role.TECHNICIAN);
        TestKiosk _ = province().kiosk("k01");

        assertThat(technician.postBare("/fleet/k01/revoke", "csrf=00").statusCode()).isEqualTo(403);
        assertThat(technician.postFrom("http://elsewhere.example", "/fleet/k01/revoke", "/fleet"))
                .isEqualTo(403);
        assertThat(province().backend().fleet().admission("k01").name()).isEqualTo("ACTIVE");
    }

    @Test
    default void a_technician_sees_a_disk_that_fills_and_a_clock_that_is_off() throws Exception {
        TestStaff technician = signedIn(Role.TECHNICIAN);
        TestKiosk kiosk = province().kiosk("k01");
        Instant now = province().clock().instant();

        assertThat(tells(kiosk, new ConditionChanged(9_000, false, 4, 0, 0, now))).isEqualTo(201);
        String before = technician.get("/fleet").body();
        assertThat(tells(kiosk, new ConditionChanged(1_500, true, -75, 3, 1, now))).isEqualTo(201);
        String after = technician.get("/fleet").body();

        assertThat(before).contains("ổ đĩa còn 9000 MB; đồng hồ đúng (lệch 4 giây)");
        assertThat(before).doesNotContain("chưa hiểu được");
        assertThat(after)
                .contains("ổ đĩa chỉ còn 1500 MB, cần dọn; đồng hồ lệch 75 giây")
                .contains("3 tin của tỉnh chưa hiểu được")
                .contains("1 cảnh báo sai chữ ký");
    }

    private static int tells(TestKiosk kiosk, ConditionChanged said) throws Exception {
        return kiosk.deliver(new OutboxMessage(UUID.randomUUID(), said.at(), said)).statusCode();
    }

    @Test
    default void hostile_words_from_a_kiosk_are_shown_as_words() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = hostile(kiosk);
        int _ = kiosk.deliver(message).statusCode();
        TestStaff officer = signedIn(Role.OFFICER);

        String list = officer.get("/office").body();
        String page = officer.get("/office/dossiers/KIOSK-k01-20261125-0001").body();

        assertThat(list).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(page).doesNotContain("<script>").doesNotContain("<img");
        assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt; {{csrf}} {{{main}}}");
        assertThat(officer.get("/office?q=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(officer.get("/office").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    default void an_officer_accepts_a_dossier_and_is_told_what_is_missing() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int _ = kiosk.deliver(kiosk.newDossier(1, kiosk.upload("một"))).statusCode();
        TestStaff officer = signedIn(Role.OFFICER);
        String page = "/office/dossiers/H56.12-261125-0001";

        var incomplete = officer.post(page + "/accept", page, Map.of("applicant", "Lê Thị Mẫu"));
        var complete =
                officer.post(
                        page + "/accept",
                        page,
                        Map.of(
                                "applicant",
                                "Lê Thị Mẫu",
                                "procedure",
                                "Đăng ký khai sinh",
                                "department",
                                "Bộ phận Một cửa",
                                "officer",
                                "",
                                "days",
                                "5",
                                "desk",
                                "Quầy số 4"));

        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body())
                .contains("Hãy ghi phòng ban")
                .contains("Hãy ghi nơi trả kết quả")
                .contains("value=\"Lê Thị Mẫu\"");
        assertThat(complete.statusCode()).isEqualTo(303);
        assertThat(officer.get(page).body())
                .contains("Được tiếp nhận")
                .contains("Lê T*** M***")
                .contains("17:00 02/12/2026")
                .doesNotContain("Lê Thị Mẫu");
    }

    @Test
    default void an_officer_reads_only_documents_of_the_dossier() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var mine = kiosk.upload("một");
        var foreign = kiosk.upload("hai");
        int _ = kiosk.deliver(kiosk.newDossier(1, mine)).statusCode();
        TestStaff officer = signedIn(Role.OFFICER);
        String documents = "/office/dossiers/H56.12-261125-0001/documents/";

        var pdf = officer.get(documents + mine.sha256());

        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(pdf.body()).isEqualTo("%PDF-1.7\nmột");
        assertThat(officer.get(documents + foreign.sha256()).statusCode()).isEqualTo(404);
        assertThat(officer.get(documents + "..%2f..%2fprovince.db").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    default void a_technician_sees_which_kiosk_needs_paper() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        Instant now = province().clock().instant();
        report(kiosk, new DeviceStatus.Faulted(DeviceFault.PAPER_OUT), now);
        report(kiosk, new DeviceStatus.Ready(), now.minusSeconds(60));
        TestStaff technician = signedIn(Role.TECHNICIAN);

        assertThat(technician.get("/fleet").body())
                .contains("receipt-printer (máy in): hết giấy")
                .doesNotContain("sẵn sàng");
    }

    @Test
    default void sample_logins_stand_in_a_file_that_only_its_owner_reads() throws Exception {
        try (Province sample = sampleProvince()) {
            var file = sample.config().dataFolder().resolve("sample-logins.txt");
            String[] officer = Files.readAllLines(file).getFirst().split(" ", -1);
            var visitor = new TestStaff(sample.backend().port());

            assertThat(visitor.signIn(officer[0], officer[1]).statusCode()).isEqualTo(303);
            assertThat(visitor.get("/office").body()).contains("H56-260310-0001");
        }
    }

    Province sampleProvince() throws Exception;

    private TestStaff signedIn(Role role) throws Exception {
        String password =
                province().backend().staff().saveWithRandomPassword("mai", "Mai Thị Mẫu", role);
        var staff = new TestStaff(province().backend().port());
        assertThat(staff.signIn("mai", password).statusCode()).isEqualTo(303);
        return staff;
    }

    private static void report(TestKiosk kiosk, DeviceStatus status, Instant at) throws Exception {
        var said =
                new DeviceStatusChanged(
                        new DeviceId("receipt-printer"), DeviceRole.RECEIPT_PRINTER, status, at);
        var answer = kiosk.deliver(new OutboxMessage(UUID.randomUUID(), at, said));
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private static OutboxMessage hostile(TestKiosk kiosk) throws Exception {
        OutboxMessage usual =
                kiosk.newDossier(
                        1, kiosk.upload("<img src=x onerror=alert(1)> {{csrf}} {{{main}}}"));
        var papers = (PapersHandedIn) usual.entry();
        var document = papers.documents().getFirst();
        return new OutboxMessage(
                usual.id(),
                usual.writtenAt(),
                new PapersHandedIn(
                        papers.number(),
                        new Errand.NewDossier(new Procedure("", "<script>alert('x')</script>")),
                        List.of(
                                new DocumentRef(
                                        "<img src=x onerror=alert(1)> {{csrf}} {{{main}}}",
                                        document.sha256(),
                                        document.bytes(),
                                        1)),
                        papers.answers(),
                        papers.consents(),
                        papers.handedInAt()));
    }
}
