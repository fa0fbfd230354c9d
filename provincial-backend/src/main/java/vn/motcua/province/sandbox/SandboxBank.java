package vn.motcua.province.sandbox;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Form;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.payment.BankTransfer;
import vn.motcua.province.payment.SharedSecret;
import vn.motcua.province.payment.SignedBank;
import vn.motcua.province.vietqr.Transfer;
import vn.motcua.province.vietqr.VietQr;

/**
 * A bank with a page instead of an app: who pastes a VietQR text there has paid. It credits, calls
 * the province, and lists everything on its statement. No money is moved anywhere.
 */
public final class SandboxBank implements AutoCloseable {
    private static final int STATEMENT_ROWS_MAX = 1_000;
    private static final Duration CALL_MAX = Duration.ofSeconds(10);

    private final SharedSecret secret;
    private final InstantSource clock;
    private final Queue<BankTransfer> credited = new ConcurrentLinkedQueue<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final WebServer server;
    private volatile URI caller = URI.create("http://127.0.0.1:1/");

    private SandboxBank(SharedSecret secret, InstantSource clock) {
        this.secret = secret;
        this.clock = clock;
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .shutdownHook(false)
                        .routing(this::routes)
                        .build()
                        .start();
    }

    /** Opens it on a free port of this machine. */
    public static SandboxBank open(SharedSecret secret, InstantSource clock) {
        return new SandboxBank(secret, clock);
    }

    /** Page with a form that pays. */
    public URI address() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.port()));
    }

    public URI statementAddress() {
        return address().resolve("/statement");
    }

    /** Calls the province's bank routes from now on. */
    public void calls(URI transfers) {
        caller = transfers;
    }

    /** Credits money; nobody is told yet, but the statement has it. */
    public BankTransfer credit(String content, long dong) {
        var transfer =
                new BankTransfer(
                        "SB-" + UUID.randomUUID().toString(), content, dong, clock.instant());
        boolean _ = credited.add(transfer);
        return transfer;
    }

    /**
     * Tells the province of a transfer.
     *
     * @return the HTTP status of its answer
     */
    public int tell(BankTransfer transfer) throws IOException, InterruptedException {
        byte[] body = Json.bytes(transfer);
        String time = now();
        return send(time, sign(time, body), body);
    }

    /** The time as it stands in a call's header. */
    public String now() {
        return String.valueOf(clock.instant().getEpochSecond());
    }

    /** What stands in a call's header to prove that it is the bank's. */
    public String sign(String time, byte[] body) {
        return secret.sign(time, body);
    }

    /** Sends what somebody else might send; tells how the province answers. */
    public int send(String time, String signature, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(caller)
                        .timeout(CALL_MAX)
                        .header(SignedBank.TIME, time)
                        .header(SignedBank.SIGNATURE, signature)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private void routes(HttpRouting.Builder routing) {
        routing.get("/", (_, response) -> page(response, 200, "Dán nội dung mã VietQR để trả."))
                .post("/pay", this::pay)
                .get("/statement", this::statement);
    }

    private void pay(ServerRequest request, ServerResponse response)
            throws IOException, InterruptedException {
        Form form = Form.of(request);
        Optional<Transfer> asked = VietQr.read(form.text("code"));
        String dong = form.text("dong");
        if (asked.isEmpty() || !dong.matches("[0-9]{0,12}")) {
            page(response, 422, "Đây không phải mã VietQR, hoặc số tiền không phải là số.");
            return;
        }
        long amount = dong.isEmpty() ? asked.get().dong() : Long.parseLong(dong);
        if (amount < 1) {
            page(response, 422, "Mã này không có số tiền. Ghi số tiền rồi trả.");
            return;
        }
        int status = tell(credit(asked.get().purpose(), amount));
        page(response, 200, "Đã chuyển %d đồng. Tỉnh trả lời %d.".formatted(amount, status));
    }

    private void statement(ServerRequest request, ServerResponse response) {
        String query = request.query().rawValue();
        String time = KioskCall.header(request, SignedBank.TIME);
        String signature = KioskCall.header(request, SignedBank.SIGNATURE);
        boolean isOurs =
                secret.sign(time, query.getBytes(StandardCharsets.UTF_8)).equals(signature);
        String since = request.query().first("since").orElse("");
        if (!isOurs || !since.matches("[0-9]{1,15}")) {
            Answers.problem(response, 401, "not-signed");
            return;
        }
        Answers.json(
                response,
                200,
                credited.stream()
                        .filter(each -> each.creditedAt().toEpochMilli() >= Long.parseLong(since))
                        .limit(STATEMENT_ROWS_MAX)
                        .toList());
    }

    private static void page(ServerResponse response, int status, String words) {
        response.status(Status.create(status))
                .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HeaderNames.create("Content-Security-Policy"), "default-src 'none'")
                .send(html(words).getBytes(StandardCharsets.UTF_8));
    }

    private static String html(String words) {
        return """
        <!doctype html><html lang="vi"><meta charset="utf-8">
        <title>Ngân hàng thử</title>
        <h1>Ngân hàng thử</h1><p id="said">%s</p>
        <form method="post" action="/pay">
        <p><label>Nội dung mã VietQR<br><textarea name="code" id="code" rows="4" cols="60"
        required></textarea></label></p>
        <p><label>Số tiền khác (bỏ trống để trả đúng số)<br>
        <input name="dong" id="dong" inputmode="numeric"></label></p>
        <button id="pay">Trả tiền</button></form></html>
        """
                .formatted(words);
    }

    @Override
    public void close() {
        var _ = server.stop();
        http.close();
    }
}
