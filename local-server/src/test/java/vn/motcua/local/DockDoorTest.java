package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.local.line.SampleConfig;

/** The hands that work simulated devices are nobody else's, and a real kiosk has none. */
class DockDoorTest {
    private static final DeviceId PRINTER = new DeviceId("printer");

    @TempDir private Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private LocalServer server;

    @AfterEach
    void close() {
        http.shutdownNow();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dock",
                "/dock/dock.js",
                "/dock/words/vi",
                "/dock/api/state",
                "/dock/api/picture/0"
            })
    void a_kiosk_with_real_devices_has_no_dock(String path) throws Exception {
        start("192.0.2.20");

        assertThat(server.dockAddress()).isEmpty();
        assertThat(send(get(path)).statusCode()).isEqualTo(404);
        assertThat(send(get(path).header("Authorization", "Bearer ")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_screen_of_a_kiosk_with_real_devices_sends_its_picture_to_nobody() throws Exception {
        start("192.0.2.20");

        assertThat(send(picture(new byte[] {1})).statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_opens_for_everybody_here_and_its_hands_only_with_the_key() throws Exception {
        start(DeviceConfig.SIMULATED);

        assertThat(send(get("/dock")).body()).contains("/dock/dock.js");
        assertThat(send(get("/dock/api/state")).statusCode()).isEqualTo(401);
        assertThat(
                        send(get("/dock/api/state").header("Authorization", "Bearer guess"))
                                .statusCode())
                .isEqualTo(401);
        assertThat(send(hands("/dock/api/state").GET()).body()).contains("PAPER_OUT");
    }

    @Test
    void a_page_of_another_origin_or_host_gets_nothing() throws Exception {
        start(DeviceConfig.SIMULATED);
        var foreign = hands("/dock/api/state").header("Origin", "http://127.0.0.1:1").GET();

        assertThat(send(foreign).statusCode()).isEqualTo(403);
        assertThat(statusForHost("kiosk.example")).contains(" 421 ");
        assertThat(statusForHost("127.0.0.1:" + server.port())).contains(" 200 ");
    }

    @Test
    void what_the_screen_shows_reaches_who_looks() throws Exception {
        start(DeviceConfig.SIMULATED);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        var looking =
                http.sendAsync(
                        hands("/dock/api/picture/0").GET().build(), BodyHandlers.ofByteArray());

        while (!looking.isDone()) {
            assertThat(send(picture(png)).statusCode()).isEqualTo(204);
        }

        assertThat(looking.get().body()).isEqualTo(png);
        assertThat(looking.get().headers().firstValue("Picture-Number")).isPresent();
    }

    @Test
    void faults_that_no_device_knows_and_nonsense_are_refused() throws Exception {
        start(DeviceConfig.SIMULATED);

        assertThat(breaking("RECEIPT_PRINTER", "PAPER_OUT")).isEqualTo(204);
        assertThat(breaking("RECEIPT_PRINTER", "FIRE")).isEqualTo(404);
        assertThat(breaking("DOCUMENT_SCANNER", "COVER_OPEN")).isEqualTo(404);
        assertThat(breaking("TOASTER", "PAPER_OUT")).isEqualTo(400);
        assertThat(send(hands("/dock/api/state").GET()).body()).contains("\"PAPER_OUT\":true");
    }

    private void start(String printerHost) {
        server =
                LocalServer.start(
                        SampleConfig.of(URI.create("http://127.0.0.1:1"), folder),
                        List.of(
                                new DeviceConfig.TcpReceiptPrinter(
                                        PRINTER, printerHost, 9100, 576)),
                        Clock.systemUTC());
    }

    private int breaking(String device, String fault) throws Exception {
        String body = "{\"device\":\"%s\",\"fault\":\"%s\",\"on\":true}".formatted(device, fault);
        return send(hands("/dock/api/fault").POST(BodyPublishers.ofString(body))).statusCode();
    }

    private HttpRequest.Builder picture(byte[] png) {
        return get("/v1/dock/picture")
                .header("Authorization", "Bearer " + server.token())
                .PUT(BodyPublishers.ofByteArray(png));
    }

    private HttpRequest.Builder hands(String path) {
        String address = server.dockAddress().orElseThrow();
        String key = address.substring(address.indexOf('#') + 1);
        return get(path).header("Authorization", "Bearer " + key);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** A browser that was lured to another name for this machine names that host. */
    private String statusForHost(String host) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = "GET /dock HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
            line.getOutputStream()
                    .write(request.formatted(host).getBytes(StandardCharsets.US_ASCII));
            var answer = new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII);
            return new BufferedReader(answer).readLine();
        }
    }
}
