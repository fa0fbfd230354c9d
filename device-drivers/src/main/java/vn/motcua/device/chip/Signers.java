package vn.motcua.device.chip;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom we trust to sign cards: the state's certificates, or those of single signers, as an
 * administrator put them into a folder. Without any, no chip is believed.
 */
public record Signers(List<X509Certificate> certificates) {
    private static final Logger LOG = System.getLogger(Signers.class.getName());

    public Signers {
        certificates = List.copyOf(certificates);
    }

    /**
     * Reads each file of a folder, PEM or DER; one that is no certificate is passed over, with a
     * warning.
     */
    public static Signers in(Path folder) {
        List<X509Certificate> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> read(file, all));
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "{0} cannot be read", folder);
            }
        }
        return new Signers(all);
    }

    private static void read(Path file, List<X509Certificate> all) {
        try (InputStream bytes = Files.newInputStream(file)) {
            var factory = CertificateFactory.getInstance("X.509");
            factory.generateCertificates(bytes).forEach(each -> all.add((X509Certificate) each));
        } catch (IOException | CertificateException unreadable) {
            LOG.log(Level.WARNING, "{0} holds no certificate", file);
        }
    }

    /** Whether a signer is one of these, or was certified by one of these. */
    boolean trust(X509Certificate signer) {
        return certificates.stream()
                .anyMatch(each -> each.equals(signer) || isIssuer(each, signer));
    }

    /** A card outlives its signer's term; so only what the issuer vouched for is looked at. */
    private static boolean isIssuer(X509Certificate issuer, X509Certificate signer) {
        boolean isNamed = issuer.getSubjectX500Principal().equals(signer.getIssuerX500Principal());
        boolean mayIssue = issuer.getBasicConstraints() >= 0;
        if (!isNamed || !mayIssue) {
            return false;
        }
        try {
            signer.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }
}
