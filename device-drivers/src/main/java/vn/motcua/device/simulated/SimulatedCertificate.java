package vn.motcua.device.simulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import vn.motcua.device.transport.CertificatePin;

/** A certificate of a device's own making, by the JDK's {@code keytool}; each is another one. */
record SimulatedCertificate(SSLContext context, String fingerprint) {
    private static final String NAME = "scanner";
    private static final String PASSWORD = "simulated";

    static SimulatedCertificate make() {
        try {
            Path folder = Files.createTempDirectory("motcua-certificate");
            Path file = folder.resolve("keys.p12");
            try {
                runKeytool(file);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("a Java without keys", missing);
        }
    }

    private static void runKeytool(Path file) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-J-XX:TieredStopAtLevel=1",
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=SIM-00AA11",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString());
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = keytool.getInputStream().readAllBytes();
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + new String(said, StandardCharsets.UTF_8));
        }
    }

    private static SimulatedCertificate read(Path file)
            throws IOException, GeneralSecurityException {
        char[] password = PASSWORD.toCharArray();
        KeyStore keys = KeyStore.getInstance(file.toFile(), password);
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        var shown = (X509Certificate) keys.getCertificate(NAME);
        return new SimulatedCertificate(context, CertificatePin.fingerprint(shown));
    }
}
