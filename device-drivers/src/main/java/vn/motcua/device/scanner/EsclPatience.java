package vn.motcua.device.scanner;

import java.time.Duration;

/**
 * How long a scanner may take.
 *
 * @param status for a status outside a job
 * @param silence without a byte inside a job: a sheet at 600 dpi takes up to 40 s
 * @param busy for answers that say "ask again later", in all
 * @param betweenPages before a page is asked for again that the scanner says is not there, although
 *     it still pulls; some need up to 1 s between pages
 */
public record EsclPatience(
        Duration status, Duration silence, Duration busy, Duration betweenPages) {
    public static final EsclPatience USUAL =
            new EsclPatience(
                    Duration.ofMillis(1800),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1));
}
