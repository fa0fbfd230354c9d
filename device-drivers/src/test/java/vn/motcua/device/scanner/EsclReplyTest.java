package vn.motcua.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scanners name the place of a job in many ways; the job is found in all of them. */
class EsclReplyTest {
    private static final URI JOBS = URI.create("http://192.0.2.15/eSCL/ScanJobs");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/eSCL/ScanJobs/7",
                "/eSCL/ScanJobs/7/",
                "http://192.0.2.15/eSCL/ScanJobs/7",
                "http://localhost:8080/eSCL/ScanJobs/7",
                "http://printer.invalid/eSCL/ScanJobs/7",
                "ScanJobs/7"
            })
    void only_the_path_of_a_place_counts(String location) throws IOException {
        assertThat(reply(Map.of("location", List.of(location))).jobPath())
                .isEqualTo("/eSCL/ScanJobs/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://a b/eSCL/7", "mailto:nobody"})
    void a_job_at_no_place_is_refused(String location) {
        assertThatThrownBy(() -> reply(Map.of("Location", List.of(location))).jobPath().length())
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "1, 1000", "3, 3000", "600, 5000", "tomorrow, 1000"})
    void a_pause_is_neither_nothing_nor_endless(String seconds, long pauseMs) {
        assertThat(reply(Map.of("Retry-After", List.of(seconds))).retryAfter())
                .isEqualTo(Duration.ofMillis(pauseMs));
    }

    private static EsclReply reply(Map<String, List<String>> headers) {
        return new EsclReply(JOBS, 201, HttpHeaders.of(headers, (_, _) -> true), new byte[0]);
    }
}
