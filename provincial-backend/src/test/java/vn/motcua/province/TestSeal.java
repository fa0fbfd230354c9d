package vn.motcua.province;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxMessage;

/** Seals by the letter of {@link SealHeader}, once: the same thing sent again is the same bytes. */
final class TestSeal {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();
    private final Map<OutboxMessage, byte[]> messages = new ConcurrentHashMap<>();
    private volatile @Nullable SealingKey key;

    void use(SealingKey told) {
        key = told;
    }

    boolean hasKey() {
        return key != null;
    }

    /** A PDF of these words, which may be uploaded; it has the same seal for ever. */
    DocumentRef document(String words) {
        byte[] pdf = ("%PDF-1.7\n" + words).getBytes(StandardCharsets.UTF_8);
        String sha256 = hex(pdf);
        byte[] _ =
                documents.computeIfAbsent(sha256, _ -> sealed(pdf, SealHeader.documentPurpose()));
        return new DocumentRef("Tờ khai", sha256, pdf.length, 1);
    }

    byte[] sealed(DocumentRef document) {
        return documents.get(document.sha256());
    }

    /** Under which the document is uploaded. */
    String name(DocumentRef document) {
        return hex(sealed(document));
    }

    byte[] bytes(OutboxMessage message) {
        return messages.computeIfAbsent(message, clear -> JSON.writeValueAsBytes(closed(clear)));
    }

    private OutboxMessage closed(OutboxMessage message) {
        boolean isOpen =
                switch (message.entry()) {
                    case OutboxEntry.DeviceStatusChanged _,
                            OutboxEntry.ConditionChanged _,
                            OutboxEntry.TicketTaken _,
                            OutboxEntry.Sealed _ ->
                            true;
                    case PapersHandedIn _, OutboxEntry.Rated _, OutboxEntry.Commented _ -> false;
                };
        if (isOpen) {
            return message;
        }
        byte[] json = JSON.writerFor(OutboxEntry.class).writeValueAsBytes(message.entry());
        byte[] capsule = sealed(json, SealHeader.messagePurpose(message.id()));
        List<String> names =
                message.entry() instanceof PapersHandedIn papers
                        ? papers.documents().stream().map(this::name).toList()
                        : List.of();
        return new OutboxMessage(
                message.id(),
                message.writtenAt(),
                new OutboxEntry.Sealed(Base64.getEncoder().encodeToString(capsule), names));
    }

    /** In one segment, which is enough here. */
    byte[] sealed(byte[] clear, byte[] purpose) {
        HPKE hpke =
                new HPKE(
                        HPKE.mode_base,
                        HPKE.kem_X25519_SHA256,
                        HPKE.kdf_HKDF_SHA256,
                        HPKE.aead_CHACHA20_POLY1305);
        SealingKey known = Objects.requireNonNull(key);
        var context = hpke.setupBaseS(hpke.deserializePublicKey(known.bytes()), purpose);
        var out = new ByteArrayOutputStream();
        String encapsulation = HexFormat.of().formatHex(context.getEncapsulation());
        out.writeBytes(new SealHeader(known.version(), encapsulation).bytes());
        try {
            out.writeBytes(context.seal(SealHeader.associatedData(true), clear));
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
