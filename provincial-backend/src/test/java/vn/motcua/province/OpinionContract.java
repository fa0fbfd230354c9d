package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxEntry.Commented;
import vn.motcua.contract.sync.OutboxEntry.Rated;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.access.Role;

/** The office reads what citizens think, and cannot guess who thinks it. */
interface OpinionContract {
    String RATINGS = "<td data-label=\"Số đánh giá\">";

    Province province();

    @Test
    default void ratings_are_counted_once_and_shown_when_they_are_enough() throws Exception {
        TestKiosk one = province().kiosk("k01");
        TestKiosk other = province().kiosk("k02");
        for (int points : new int[] {5, 4, 4, 2, 5}) {
            OutboxMessage message = message(rated(points));
            assertThat(one.deliver(message).statusCode()).isEqualTo(201);
            assertThat(one.deliver(message).statusCode()).isEqualTo(200);
        }
        int _ = other.deliver(message(rated(1))).statusCode();

        String page = page();

        assertThat(page)
                .contains("<th scope=\"row\">k01</th>" + RATINGS + "5</td>")
                .contains("80%");
        assertThat(page).contains("<th scope=\"row\">k02</th>" + RATINGS + "dưới 5</td>");
        assertThat(page).contains("<th scope=\"row\">Tất cả</th>" + RATINGS + "5</td>");
    }

    @Test
    default void ratings_are_told_apart_by_procedure_and_desk_where_they_are_enough()
            throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        for (int points : new int[] {5, 5, 3, 4, 1}) {
            Rated birth = new Rated(points, List.of(), "1.001193", "Quầy <4>", "bac", now());
            assertThat(kiosk.deliver(message(birth)).statusCode()).isEqualTo(201);
        }
        for (String centre : List.of("", "nam")) {
            Rated other = new Rated(1, List.of(), "1.000656", "Quầy <4>", centre, now());
            assertThat(kiosk.deliver(message(other)).statusCode()).isEqualTo(201);
        }

        String page = page();

        assertThat(page).containsPattern("1\\.001193\\)?</th>" + RATINGS + "5</td>");
        assertThat(page)
                .contains("<th scope=\"row\">Quầy &lt;4&gt;, bac</th>" + RATINGS + "5</td>");
        assertThat(page).containsPattern("1\\.000656\\)?</th>" + RATINGS + "dưới 5</td>");
        assertThat(page)
                .contains("<th scope=\"row\">Quầy &lt;4&gt;</th>" + RATINGS + "dưới 5</td>");
        assertThat(page)
                .contains("<th scope=\"row\">Quầy &lt;4&gt;, nam</th>" + RATINGS + "dưới 5</td>");
    }

    @Test
    default void a_comment_is_shown_as_words() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var hostile = new Commented("<script>alert(1)</script> thêm\u0000 ghế \u202e", now());
        assertThat(kiosk.deliver(message(hostile)).statusCode()).isEqualTo(201);

        assertThat(page()).contains("&lt;script&gt;alert(1)&lt;/script&gt; thêm ghế</blockquote>");
    }

    @Test
    default void one_sender_rates_at_home_once_in_half_a_minute() throws Exception {
        var citizen = new TestStaff(province().backend().port());
        assertThat(citizen.get("/danh-gia").body()).contains("Rất hài lòng");

        assertThat(citizen.postBare("/danh-gia", "points=9").statusCode()).isEqualTo(422);
        assertThat(citizen.postBare("/danh-gia", "points=5&words=Tốt").body())
                .contains("Đã ghi nhận");
        assertThat(citizen.postBare("/danh-gia", "points=1").body()).contains("chờ nửa phút");
        province().pass(Duration.ofSeconds(31));
        assertThat(citizen.postBare("/danh-gia", "points=4").body()).contains("Đã ghi nhận");

        var results = province().backend().opinions().results(1);
        assertThat(results.places()).hasSize(1);
        assertThat(results.places().getFirst().all()).isEqualTo(2);
        assertThat(results.comments()).hasSize(1);
    }

    private OutboxEntry rated(int points) {
        return new Rated(points, points < 4 ? List.of("waiting") : List.of(), now());
    }

    private Instant now() {
        return province().clock().instant();
    }

    private OutboxMessage message(OutboxEntry entry) {
        return new OutboxMessage(UUID.randomUUID(), now(), entry);
    }

    private String page() throws Exception {
        String password =
                province().backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        var officer = new TestStaff(province().backend().port());
        assertThat(officer.signIn("mai", password).statusCode()).isEqualTo(303);
        return officer.get("/office/opinions?days=1").body();
    }
}
