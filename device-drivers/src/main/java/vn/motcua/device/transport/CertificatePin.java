package vn.motcua.device.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import vn.motcua.contract.device.DeviceFault;

/**
 * Trusts the one certificate that a device showed when it was set up, whoever signed it and
 * whatever name it bears: office devices sign their own, in names that nobody gave them.
 */
public final class CertificatePin {
    private static final Duration ANSWER_WAIT = Duration.ofSeconds(3);
    private static final int USUAL_PORT = 443;
    private static final HexFormat PAIRS = HexFormat.ofDelimiter(":").withUpperCase();

    private final SSLContext context;

    /**
     * @param fingerprint SHA-256 of the certificate, e.g. {@code 3F:2A:…}; an empty one fits none
     */
    public CertificatePin(String fingerprint) {
        this.context = accepting(fingerprint::equals);
    }

    /** For the connections to the device. */
    public SSLContext context() {
        return context;
    }

    /**
     * The fingerprint of the certificate that a device shows; blocks for at most 6 s.
     *
     * @return nothing if it does not answer, or not over TLS
     */
    public static Optional<String> shownBy(URI address) {
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        int wait = (int) ANSWER_WAIT.toMillis();
        var all = accepting(_ -> true).getSocketFactory();
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(address.getHost(), port), wait);
            line.setSoTimeout(wait);
            try (var secure = (SSLSocket) all.createSocket(line, address.getHost(), port, true)) {
                var shown = secure.getSession().getPeerCertificates()[0];
                return Optional.of(fingerprint((X509Certificate) shown));
            }
        } catch (IOException | CertificateEncodingException silent) {
            return Optional.empty();
        }
    }

    /**
     * What broke a connection, in our words.
     *
     * @return a {@link LinkLostException} NOT_TRUSTED if it was the certificate
     */
    public static IOException translated(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof OtherCertificateException) {
                return new LinkLostException(DeviceFault.NOT_TRUSTED, "TLS", cause);
            }
        }
        return new IOException(error);
    }

    /** SHA-256 as the web pages of devices and browsers write it. */
    public static String fingerprint(X509Certificate certificate)
            throws CertificateEncodingException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return PAIRS.formatHex(sha256.digest(certificate.getEncoded()));
        } catch (CertificateEncodingException malformed) {
            throw malformed;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("a Java without SHA-256", missing);
        }
    }

    private static SSLContext accepting(Predicate<String> fingerprints) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Gatekeeper(fingerprints)}, null);
            return context;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("a Java without TLS", missing);
        }
    }

    /** The device shows a certificate that nobody accepted for it. */
    private static final class OtherCertificateException extends CertificateException {
        private static final long serialVersionUID = 1;

        OtherCertificateException(String shown) {
            super("the device shows another certificate: " + shown);
        }
    }

    /**
     * Looks at the fingerprint alone; of the extended kind, so that Java adds no checks of names.
     */
    private static final class Gatekeeper extends X509ExtendedTrustManager {
        private final Predicate<String> fingerprints;

        Gatekeeper(Predicate<String> fingerprints) {
            this.fingerprints = fingerprints;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind)
                throws CertificateException {
            String shown = fingerprint(chain[0]);
            if (!fingerprints.test(shown)) {
                throw new OtherCertificateException(shown);
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket)
                throws CertificateException {
            checkServerTrusted(chain, kind);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
                throws CertificateException {
            checkServerTrusted(chain, kind);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind)
                throws CertificateException {
            throw new CertificateException("a device is never the client");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket)
                throws CertificateException {
            checkClientTrusted(chain, kind);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
                throws CertificateException {
            checkClientTrusted(chain, kind);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
