package vn.motcua.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.local.dossier.SourceAnswer;

/** A way that does not lead to the province is no line, and nothing is told on it. */
class WayToTheProvinceTest {
    private static final String CODE = "H56-261116-0001";
    private static final String PASSWORD = "strangers";

    @TempDir Path folder;

    @Test
    @Timeout(60)
    void a_name_server_without_an_answer_keeps_nobody_waiting() throws Exception {
        try (ProvinceLine line = line("http://" + SlowNames.SLOW + ":8090")) {
            line.start();

            assertThat(line.ask(CODE)).isEqualTo(new SourceAnswer.Silent());
            assertThat(line.isOnline()).isFalse();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_told_nothing() throws Exception {
        var told = new AtomicInteger();
        HttpsServer stranger = HttpsServer.create(loopback(), 0);
        stranger.setHttpsConfigurator(new HttpsConfigurator(ownCertificate()));
        stranger.createContext(
                "/",
                exchange -> {
                    int _ = told.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        stranger.start();
        try (ProvinceLine line = line("https://localhost:" + stranger.getAddress().getPort())) {
            line.start();

            assertThat(line.deliver(UUID.randomUUID(), "{}"))
                    .isInstanceOf(Delivery.Unreachable.class);
            assertThat(line.ask(CODE)).isEqualTo(new SourceAnswer.Silent());
            assertThat(line.isOnline()).isFalse();
            assertThat(told).hasValue(0);
        } finally {
            stranger.stop(0);
        }
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private ProvinceLine line(String address) {
        return new ProvinceLine(
                SampleConfig.of(URI.create(address), folder),
                KioskKey.openOrMake(folder),
                InstantSource.system(),
                new Random(),
                new Pace(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(700)));
    }

    /** For the right name, signed by itself. */
    private SSLContext ownCertificate() throws Exception {
        Path file = folder.resolve("keys.p12");
        List<String> words =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-J-XX:TieredStopAtLevel=1",
                        "-genkeypair",
                        "-alias",
                        "province",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString());
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
