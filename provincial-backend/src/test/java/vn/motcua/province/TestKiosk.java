package vn.motcua.province;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.Enrolment;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.KeyChange;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.contract.sync.RequestSignature;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** A kiosk as a province sees it: it enrols, signs and speaks HTTP. */
final class TestKiosk {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final InstantSource clock;
    private final KeyPair keys;
    private final TestSeal seal;
    final String name;

    TestKiosk(int port, String name, InstantSource clock) {
        this(port, name, clock, newKeys(), new TestSeal());
    }

    private TestKiosk(int port, String name, InstantSource clock, KeyPair keys, TestSeal seal) {
        this.seal = seal;
        this.port = port;
        this.name = name;
        this.clock = clock;
        this.keys = keys;
    }

    /** The same kiosk after the province came back on another port. */
    TestKiosk at(int newPort) {
        return new TestKiosk(newPort, name, clock, keys, seal);
    }

    /** The same kiosk, believing another time. */
    TestKiosk withClock(InstantSource other) {
        return new TestKiosk(port, name, other, keys, seal);
    }

    /** Somebody else who says to be this kiosk. */
    TestKiosk impostor() {
        return new TestKiosk(port, name, clock, newKeys(), new TestSeal());
    }

    /** The same kiosk with a new key, which the province may not know yet. */
    TestKiosk withNewKey() {
        return new TestKiosk(port, name, clock, newKeys(), seal);
    }

    /** Offers another kiosk's key as its own next one. */
    int offerKeyOf(TestKiosk next) throws IOException, InterruptedException {
        String text = KeyChange.text(name, next.publicKey());
        return put(
                        "/sync/v1/key",
                        JSON.writeValueAsBytes(new KeyChange(next.publicKey(), next.sign(text))))
                .statusCode();
    }

    /** Offers a key that it does not have. */
    int offerKeyWithoutHavingIt(TestKiosk other) throws IOException, InterruptedException {
        String text = KeyChange.text(name, other.publicKey());
        return put(
                        "/sync/v1/key",
                        JSON.writeValueAsBytes(new KeyChange(other.publicKey(), sign(text))))
                .statusCode();
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    int enrol(String code) throws IOException, InterruptedException {
        var body = JSON.writeValueAsBytes(new Enrolment(code, name, publicKey()));
        return http.send(
                        HttpRequest.newBuilder(uri("/sync/v1/enrolments"))
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    HttpResponse<String> get(String target) throws IOException, InterruptedException {
        return send(signed("GET", target, new byte[0]), BodyPublishers.noBody());
    }

    byte[] bytes(String target) throws IOException, InterruptedException {
        return http.send(
                        signed("GET", target, new byte[0]).GET().build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> put(String target, byte[] body) throws IOException, InterruptedException {
        return send(signed("PUT", target, body), BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> post(String target, byte[] body) throws IOException, InterruptedException {
        return send(signed("POST", target, body), BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> send(HttpRequest.Builder signed, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        String method = signed.copy().build().method();
        return http.send(signed.method(method, body).build(), BodyHandlers.ofString());
    }

    /** Signs a request for {@code body}; what is sent with it may be another one. */
    HttpRequest.Builder signed(String method, String target, byte[] body) {
        var signature =
                new RequestSignature(
                        method,
                        target,
                        "sha-256=:"
                                + Base64.getEncoder().encodeToString(TestSeal.sha256(body))
                                + ":",
                        clock.instant().getEpochSecond(),
                        UUID.randomUUID().toString().replace("-", ""),
                        name);
        return HttpRequest.newBuilder(uri(target))
                .method(method, BodyPublishers.noBody())
                .header("Content-Digest", signature.contentDigest())
                .header("Signature-Input", "kiosk=" + signature.parameters())
                .header("Signature", "kiosk=:" + sign(signature.base()) + ":");
    }

    DocumentRef upload(String text) throws IOException, InterruptedException {
        DocumentRef document = document(text);
        byte[] sealed = seal().sealed(document);
        int status = uploadChunk(sealed, 0, sealed.length).statusCode();
        if (status != 200) {
            throw new IllegalStateException("upload answered " + status);
        }
        return document;
    }

    /** Sends the bytes from one place to another of a document. */
    HttpResponse<String> uploadChunk(byte[] sealed, int from, int to)
            throws IOException, InterruptedException {
        return put(
                chunkTarget(TestSeal.hex(sealed), from, sealed.length),
                Arrays.copyOfRange(sealed, from, to));
    }

    static String chunkTarget(String name, long from, long of) {
        return "/sync/v1/documents/%s?from=%d&of=%d".formatted(name, from, of);
    }

    DocumentRef document(String text) throws IOException, InterruptedException {
        return seal().document(text);
    }

    /** What it seals with, by the key that the province told it. */
    TestSeal seal() throws IOException, InterruptedException {
        if (!seal.hasKey()) {
            String told = get("/sync/v1/sealing-key").body();
            seal.use(JSON.readValue(told, SealingKey.class));
        }
        return seal;
    }

    HttpResponse<String> deliver(OutboxMessage message) throws IOException, InterruptedException {
        return put("/sync/v1/messages/" + message.id(), seal().bytes(message));
    }

    OutboxMessage newDossier(int serial, DocumentRef... documents) {
        return message(
                "KIOSK-%s-20261125-%04d".formatted(name, serial),
                new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh")),
                documents);
    }

    OutboxMessage supplement(DossierCode code, DocumentRef... documents) {
        return message(code.value(), new Errand.Supplement(code), documents);
    }

    StreamHeads heads(String query) throws IOException, InterruptedException {
        return JSON.readValue(get("/sync/v1/heads?" + query).body(), StreamHeads.class);
    }

    FeedPage changes(String stream, long after) throws IOException, InterruptedException {
        String epoch = awaitHead(stream, 0).epoch();
        return JSON.readValue(
                get("/sync/v1/streams/%s/%s/changes?after=%d".formatted(stream, epoch, after))
                        .body(),
                FeedPage.class);
    }

    /** Waits until the stream has at least so many entries; gives the first 256 of them. */
    List<FeedEntry> entries(String stream, int atLeast) throws IOException, InterruptedException {
        awaitHead(stream, atLeast);
        return changes(stream, 0).entries();
    }

    /** Another thread shows the heads of what was committed: waits until this one is shown. */
    @CanIgnoreReturnValue
    StreamHead awaitHead(String stream, long atLeast) throws IOException, InterruptedException {
        String known = "";
        while (true) {
            StreamHeads heads = heads("wait=10&known=" + known);
            Optional<StreamHead> shown =
                    heads.streams().stream()
                            .filter(head -> head.stream().equals(stream) && head.head() >= atLeast)
                            .findFirst();
            if (shown.isPresent()) {
                return shown.get();
            }
            known = vector(heads);
        }
    }

    static String vector(StreamHeads heads) {
        return heads.streams().stream()
                .map(head ->
                        "%s:%s:%d:%s"
                                .formatted(head.stream(), head.epoch(), head.head(), head.mark()))
                .collect(Collectors.joining("%2C"));
    }

    private OutboxMessage message(String number, Errand errand, DocumentRef... documents) {
        Instant now = clock.instant();
        return new OutboxMessage(
                UUID.randomUUID(),
                now,
                new OutboxEntry.PapersHandedIn(
                        number,
                        errand,
                        List.of(documents),
                        List.of(),
                        List.of(
                                new ConsentRecord(
                                        ConsentPurpose.PROCESSING, "1", "0".repeat(64), now)),
                        now));
    }

    private URI uri(String target) {
        return URI.create("http://127.0.0.1:" + port + target);
    }

    private String sign(String base) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(base.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
