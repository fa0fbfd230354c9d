package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.NationalField;
import vn.motcua.province.access.Role;

/** Only the one-stop system may tell of changes; what was not understood stands on a page. */
class OneStopPagesTest {
    @TempDir private Path folder;
    private Province province;

    @BeforeEach
    void start() {
        province = Province.start(folder.resolve("province"), "sqlite", true);
    }

    @AfterEach
    void stop() {
        province.close();
    }

    @Test
    void nobody_else_may_tell_of_changes_or_fetch_papers() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest change =
                    HttpRequest.newBuilder(address("/one-stop/v1/changes"))
                            .header("Authorization", "Bearer another")
                            .POST(BodyPublishers.ofString("{\"data\": []}"))
                            .build();
            HttpRequest paper =
                    HttpRequest.newBuilder(address("/one-stop/v1/papers/" + "0".repeat(64)))
                            .build();

            assertThat(http.send(change, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
            assertThat(http.send(paper, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void what_could_not_be_understood_is_shown_with_its_reason_and_thrown_away() throws Exception {
        var system = province.backend().sandboxOneStop().getFirst();
        Map<String, Object> record =
                system.begin(
                        Map.of(
                                NationalField.CODE,
                                "H56.99-261124-00077",
                                NationalField.APPLICANT,
                                "Nguyễn Thị Mẫu",
                                NationalField.STATUS,
                                "<b>77</b>"));
        assertThat(system.call(address("/one-stop/v1/changes"), record)).isEqualTo(200);
        var officer = new TestStaff(province.backend().port());
        String password =
                province.backend().staff().saveWithRandomPassword("mau", "Mẫu", Role.OFFICER);
        var _ = officer.signIn("mau", password);

        String page = officer.get("/office/one-stop").body();

        assertThat(page)
                .contains("H56.99-261124-00077")
                .contains("Trạng thái không có trong bảng đối chiếu")
                .contains("&lt;b&gt;77")
                .doesNotContain("Nguyễn Thị Mẫu");
        String digest = page.split("try-", 2)[1].substring(0, 64);
        var _ = officer.post("/office/one-stop/try", "/office/one-stop", Map.of("digest", digest));
        assertThat(officer.get("/office/one-stop").body()).contains("H56.99-261124-00077");
        var _ = officer.post("/office/one-stop/drop", "/office/one-stop", Map.of("digest", digest));
        assertThat(officer.get("/office/one-stop").body()).doesNotContain("H56.99-261124-00077");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(province.backend().port(), path));
    }
}
