package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.province.TestKiosk.JSON;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Delivery;

/** A code that stands on a visitor's receipt never becomes the code of another dossier. */
class DossierCodesTest {
    @TempDir Path folder;

    @Test
    void a_province_that_forgot_its_last_codes_gives_others() throws Exception {
        try (var province = Province.start(folder, "sqlite", false, Duration.ZERO)) {
            TestKiosk kiosk = province.kiosk("k01");
            List<String> codes = new ArrayList<>();
            codes.add(code(kiosk, 1));
            codes.add(code(kiosk, 2));

            // As after going back to a copy of the morning.
            forgetSerials(province);
            province.pass(Duration.ofMinutes(5));
            province.restart();
            TestKiosk again = kiosk.at(province.backend().port());
            codes.add(code(again, 3));
            codes.add(code(again, 4));

            assertThat(codes).doesNotHaveDuplicates().first().isEqualTo("H56.12-261125-0001");
        }
    }

    @Test
    void a_code_that_somebody_else_gave_is_passed_over() throws Exception {
        try (var province = Province.start(folder, "sqlite", false, Duration.ZERO)) {
            TestKiosk kiosk = province.kiosk("k01");
            List<String> codes = new ArrayList<>();
            codes.add(code(kiosk, 1));
            codes.add(code(kiosk, 2));

            // As if the two had come from the one-stop system, which counts by itself.
            forgetSerials(province);
            codes.add(code(kiosk, 3));

            assertThat(codes).doesNotHaveDuplicates().last().isEqualTo("H56.12-261125-0003");
        }
    }

    private static void forgetSerials(Province province) {
        int _ =
                province.backend()
                        .database()
                        .write(handle -> handle.execute("DELETE FROM dossier_serial"));
    }

    private static String code(TestKiosk kiosk, int number) throws Exception {
        var answer = kiosk.deliver(kiosk.newDossier(number, kiosk.upload("giấy " + number)));
        assertThat(answer.statusCode()).isEqualTo(201);
        return ((Delivery.Taken) JSON.readValue(answer.body(), Delivery.class)).dossierCode();
    }
}
