package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.province.TestKiosk.JSON;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.UploadProgress;

/** A line that breaks costs nothing of what had come over it. */
interface BrokenLineContract {
    /** Until the province has noticed; one look takes a millisecond or more. */
    int LOOKS_MAX = 5_000;

    int LOG_SECONDS_MAX = 20;

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

    @Test
    default void a_line_that_breaks_is_one_line_of_the_log() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        byte[] sealed = kiosk.seal().sealed(kiosk.document("w".repeat(5_000)));
        List<LogRecord> told = new CopyOnWriteArrayList<>();
        var broken = new CountDownLatch(1);
        Handler ear =
                new StreamHandler() {
                    @Override
                    public void publish(LogRecord line) {
                        told.add(line);
                        if (line.getMessage().contains("broke off")) {
                            broken.countDown();
                        }
                    }
                };
        Logger all = Logger.getLogger("");
        all.addHandler(ear);
        try {
            new CutUpload(kiosk, sealed).cutAfter(3_000);

            assertThat(broken.await(LOG_SECONDS_MAX, TimeUnit.SECONDS)).isTrue();
        } finally {
            all.removeHandler(ear);
        }
        assertThat(told)
                .noneMatch(line ->
                        line.getThrown() != null && line.getLoggerName().startsWith("io.helidon"));
    }

    private static UploadProgress progress(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readValue(answer.body(), UploadProgress.class);
    }
}
