package vn.motcua.province.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;

/** The office is measured by its own working days, never by those it waited for a citizen. */
class PromiseRuleTest {
    private static final Instant MONDAY = Instant.parse("2026-12-07T03:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-12-10T03:00:00Z");
    private static final Instant TUESDAY_17 = end(8);
    private final PromiseRule rule = new PromiseRule(WorkingCalendar.standard());

    @Test
    void days_waited_for_a_payment_do_not_make_the_result_late() {
        var waiting = dossier(NationalStatus.PAYMENT_ASKED, new Promise.ResultBy(TUESDAY_17));

        assertThat(rule.onFinish(waiting, THURSDAY)).isEqualTo(new Promise.Kept(end(11), THURSDAY));
    }

    @Test
    void days_of_the_office_itself_count() {
        var working = dossier(NationalStatus.IN_PROGRESS, new Promise.ResultBy(TUESDAY_17));

        assertThat(rule.onFinish(working, THURSDAY))
                .isEqualTo(new Promise.Kept(TUESDAY_17, THURSDAY));
    }

    @Test
    void a_result_taken_back_to_work_is_promised_for_the_same_day_as_before() {
        var ready = dossier(NationalStatus.RESULT_READY, new Promise.Kept(TUESDAY_17, MONDAY));

        assertThat(rule.onMove(ready, THURSDAY)).isEqualTo(new Promise.ResultBy(TUESDAY_17));
    }

    private static Dossier dossier(NationalStatus status, Promise promise) {
        var asked = DossierStatus.of(status);
        return new Dossier(
                new DossierCode("H56.12-261201-0001"),
                "",
                3,
                new Procedure("1.001193", "Đăng ký khai sinh"),
                "Nguyễn T*** M***",
                asked,
                Holder.NOBODY,
                promise,
                "",
                new SupplementRequest.Nothing(),
                List.of(new StatusChange(asked, Holder.NOBODY, MONDAY, "")),
                MONDAY);
    }

    private static Instant end(int dayOfDecember) {
        return WorkingCalendar.endOf(LocalDate.of(2026, 12, dayOfDecember));
    }
}
