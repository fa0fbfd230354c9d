package vn.motcua.local.news;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.news.SignedWithdrawal;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.storage.Database;

/**
 * By which keys this kiosk knows the province's alerts. It believes the first key that it is told
 * after its enrolment, and from then on only what a believed key has signed.
 */
public final class AlertKeys {
    private static final EventLog EVENTS = EventLog.of(AlertKeys.class);
    private static final String ALGORITHM = "Ed25519";

    /** The newest, and the one before: what it signed may still stand. */
    private static final int BELIEVED = 2;

    /** The screen asks all the time; what was found good once is not reckoned again. */
    private static final int CHECKED_MAX = 100;

    private final Database kiosk;
    private final Set<SignedAlert> checked = ConcurrentHashMap.newKeySet();
    private volatile List<AlertKey> believed;

    /**
     * @param kiosk the database {@code kiosk.db}: the cache may be thrown away
     */
    public AlertKeys(Database kiosk) {
        this.kiosk = kiosk;
        believed = read();
    }

    /** Keeps the key if it is the first, or follows the newest and is signed by it. */
    public void learn(AlertKey told) {
        Optional<AlertKey> newest = believed.stream().findFirst();
        int next = newest.map(AlertKey::number).orElse(told.number() - 1) + 1;
        if (told.number() != next) {
            return;
        }
        if (newest.isPresent() && !isSigned(newest.get(), told.text(), told.signature())) {
            EVENTS.log(new Event.AlertKeyRefused(told.number()));
            return;
        }
        int _ =
                kiosk.write(handle ->
                        handle.execute(
                                "INSERT INTO alert_key (number, public_key) VALUES (?, ?)",
                                told.number(),
                                told.publicKey()));
        believed = read();
        checked.clear();
        EVENTS.log(new Event.AlertKeyLearned(told.number()));
    }

    /** Whether the province has signed it. Needs no line. */
    boolean isGood(SignedAlert signed) {
        if (checked.contains(signed)) {
            return true;
        }
        boolean isGood = isGood(signed.key(), SignedAlert.text(signed.alert()), signed.signature());
        if (isGood && checked.size() < CHECKED_MAX) {
            boolean _ = checked.add(signed);
        }
        return isGood;
    }

    /** Whether the province takes the alert back. Needs no line. */
    boolean isGood(SignedWithdrawal signed) {
        return isGood(signed.key(), SignedWithdrawal.text(signed.withdrawal()), signed.signature());
    }

    private boolean isGood(int number, String text, String signature) {
        return believed.stream()
                .filter(key -> key.number() == number)
                .anyMatch(key -> isSigned(key, text, signature));
    }

    private List<AlertKey> read() {
        return kiosk.read(handle ->
                handle.select(
                                """
                                SELECT number, public_key FROM alert_key
                                ORDER BY number DESC LIMIT ?
                                """,
                                BELIEVED)
                        .map((row, _) -> new AlertKey(row.getInt(1), row.getString(2), ""))
                        .list());
    }

    private static boolean isSigned(AlertKey key, String text, String signature) {
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(
                                    new X509EncodedKeySpec(base64.decode(key.publicKey()))));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(base64.decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }
}
