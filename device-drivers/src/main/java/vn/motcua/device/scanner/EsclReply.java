package vn.motcua.device.scanner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;

/** What a scanner answered. */
final class EsclReply {
    private static final Duration RETRY_MIN = Duration.ofMillis(200);
    private static final Duration RETRY_MAX = Duration.ofSeconds(5);

    private final URI asked;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    EsclReply(URI asked, int status, HttpHeaders headers, byte[] body) {
        this.asked = asked;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    boolean isBusy() {
        return status == 503;
    }

    /** 404 as the standard has it; 409 and 410 as some scanners have it. */
    boolean isNoMorePages() {
        return status == 404 || status == 409 || status == 410;
    }

    /** How long to wait before asking again; scanners that name a date are asked after 1 s. */
    Duration retryAfter() {
        String seconds = headers.firstValue("Retry-After").orElse("1");
        Duration wished =
                seconds.matches("\\d{1,4}")
                        ? Duration.ofSeconds(Long.parseLong(seconds))
                        : Duration.ofSeconds(1);
        if (wished.compareTo(RETRY_MIN) < 0) {
            return RETRY_MIN;
        }
        return wished.compareTo(RETRY_MAX) > 0 ? RETRY_MAX : wished;
    }

    /**
     * The path of the job this reply grants. Scanners give a whole address, sometimes with a host
     * that only they know, or a part of it: only the path counts.
     *
     * @throws IOException if it names no job
     */
    String jobPath() throws IOException {
        String location = headers.firstValue("Location").orElse("");
        try {
            String path = asked.resolve(location).getRawPath();
            if (location.isBlank() || path == null || path.equals(asked.getRawPath())) {
                throw new IOException("the scanner granted a job without a place");
            }
            return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        } catch (IllegalArgumentException malformed) {
            throw new IOException("the scanner granted a job at no address", malformed);
        }
    }
}
