package vn.motcua.province.http;

import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/**
 * What is answered when the database or the disk fails: try again, nothing is lost. What only a bug
 * can cause is answered the same way; the log says what it was, without a citizen's word.
 */
public final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private static final int FRAMES = 6;

    private Failures() {}

    public static void handle(HttpRouting.Builder routing) {
        routing.error(
                        JdbiException.class,
                        (request, response, failed) -> {
                            log(request.prologue().method().text(), failed);
                            Answers.problem(response, 503, "database-unavailable");
                        })
                .error(
                        IOException.class,
                        (request, response, failed) -> {
                            log(request.prologue().method().text(), failed);
                            Answers.problem(response, 503, "storage-unavailable");
                        })
                .error(
                        UncheckedIOException.class,
                        (request, response, failed) -> {
                            log(request.prologue().method().text(), failed);
                            Answers.problem(response, 503, "storage-unavailable");
                        })
                .error(
                        InsufficientDataAvailableException.class,
                        (request, response, _) -> {
                            String method = request.prologue().method().text();
                            LOG.log(Level.INFO, "a {0} broke off: the line is gone", method);
                            Answers.problem(response, 400, "broken-off");
                        })
                .error(
                        IllegalStateException.class,
                        (request, response, failed) -> {
                            LOG.log(Level.ERROR, "a request met a bug: {0}", place(failed));
                            Answers.problem(response, 500, "internal");
                        });
    }

    /** Where it happened; a message might quote what a citizen wrote. */
    private static String place(Throwable failed) {
        return Arrays.stream(failed.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", failed.getClass().getName() + " at ", ""));
    }

    private static void log(String method, Throwable failed) {
        String name = failed.getClass().getName();
        LOG.log(Level.WARNING, "a {0} failed: {1}{2}", method, name, databaseCode(failed));
    }

    /** The code that the database gave, e.g. 13 for a full disk; its words might quote a value. */
    private static String databaseCode(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(FRAMES)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(sql ->
                        ", SQL state %s, code %d".formatted(sql.getSQLState(), sql.getErrorCode()))
                .findFirst()
                .orElse("");
    }
}
