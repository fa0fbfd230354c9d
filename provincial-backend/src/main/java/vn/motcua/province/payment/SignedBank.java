package vn.motcua.province.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;

/**
 * A bank that signs its calls with a shared secret and keeps a statement at an address. Time and
 * signature travel in the headers {@value #TIME} and {@value #SIGNATURE}; the signature covers both
 * the time and the body, or the query of a statement.
 */
public final class SignedBank implements PaymentConnector, AutoCloseable {
    public static final String TIME = "Bank-Time";
    public static final String SIGNATURE = "Bank-Signature";

    private static final Duration AGE_MAX = Duration.ofMinutes(5);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(30);
    private static final int STATEMENT_MAX = 4_000_000;

    private final URI statement;
    private final SharedSecret secret;
    private final InstantSource clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /**
     * @param statement where the bank lists what it has credited
     */
    public SignedBank(URI statement, SharedSecret secret, InstantSource clock) {
        this.statement = statement;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    public Optional<BankTransfer> read(String time, String signature, byte[] body) {
        boolean isFromBank =
                time.matches("[0-9]{1,12}")
                        && isOfThisTime(Instant.ofEpochSecond(Long.parseLong(time)))
                        && secret.hasSigned(signature, time, body);
        try {
            return isFromBank
                    ? Optional.of(Json.readForeign(body, BankTransfer.class))
                    : Optional.empty();
        } catch (MalformedException notATransfer) {
            return Optional.empty();
        }
    }

    private boolean isOfThisTime(Instant signed) {
        return Duration.between(signed, clock.instant()).abs().compareTo(AGE_MAX) <= 0;
    }

    @Override
    public List<BankTransfer> statement(Instant since) throws IOException, InterruptedException {
        String query = "since=" + since.toEpochMilli();
        String time = String.valueOf(clock.instant().getEpochSecond());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(statement + "?" + query))
                        .timeout(ANSWER_MAX)
                        .header(TIME, time)
                        .header(
                                SIGNATURE,
                                secret.sign(time, query.getBytes(StandardCharsets.UTF_8)))
                        .build();
        HttpResponse<byte[]> answer =
                http.send(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), STATEMENT_MAX));
        if (answer.statusCode() != 200) {
            throw new IOException("the bank answered " + answer.statusCode());
        }
        try {
            return List.of(Json.readForeign(answer.body(), BankTransfer[].class));
        } catch (MalformedException notAStatement) {
            throw new IOException("the bank's statement is none");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
