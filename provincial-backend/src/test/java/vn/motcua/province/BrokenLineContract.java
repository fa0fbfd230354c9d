package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.province.TestKiosk.JSON;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.UploadProgress;

/** A line that breaks costs nothing of what had come over it. */
interface BrokenLineContract {
    /** Until the province has noticed; one look takes a millisecond or more. */
    int LOOKS_MAX = 5_000;

    Province province();

    @Test
    default void what_came_of_a_chunk_before_the_line_broke_is_kept() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        byte[] sealed = kiosk.seal().sealed(kiosk.document("w".repeat(5_000)));

        new CutUpload(kiosk, sealed).cutAfter(3_000);

        long received = 0;
        for (int look = 0; look < LOOKS_MAX && received == 0; look++) {
            received = progress(kiosk.uploadChunk(sealed, 0, 0)).received();
        }
        assertThat(received).isEqualTo(3_000);
        var last = progress(kiosk.uploadChunk(sealed, 3_000, sealed.length));
        assertThat(last.isWhole()).isTrue();
    }

    private static UploadProgress progress(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readValue(answer.body(), UploadProgress.class);
    }
}
