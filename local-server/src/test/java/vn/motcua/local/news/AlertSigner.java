package vn.motcua.local.news;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.contract.news.AlertWithdrawal;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.news.SignedWithdrawal;

/** Somebody with a key who signs alerts: the province, or who says to be it. */
final class AlertSigner {
    private final int number;
    private final KeyPair pair;

    AlertSigner(int number) {
        this.number = number;
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SignedAlert sign(Alert alert) {
        return new SignedAlert(alert, number, signature(SignedAlert.text(alert)));
    }

    SignedWithdrawal withdraw(String id, int revision) {
        var withdrawal = new AlertWithdrawal(id, revision, Instant.EPOCH);
        String text = SignedWithdrawal.text(withdrawal);
        return new SignedWithdrawal(withdrawal, number, signature(text));
    }

    /** Its own key, as the holder of the key before vouches for it. */
    AlertKey keyBy(AlertSigner before) {
        var unsigned = new AlertKey(number, publicKey(), "");
        return new AlertKey(number, publicKey(), before.signature(unsigned.text()));
    }

    AlertKey firstKey() {
        return new AlertKey(number, publicKey(), "");
    }

    private String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private String signature(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
