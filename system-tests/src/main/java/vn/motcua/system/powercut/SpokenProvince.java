package vn.motcua.system.powercut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.outbox.Province;
import vn.motcua.local.outbox.Upload;

/**
 * The province of a kiosk whose power is cut. It loses nothing itself: it says aloud what it has
 * before it answers, and another one that hears these words has the same.
 */
final class SpokenProvince implements Province {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HAS = "has ";
    private static final String TOOK = "took ";

    private final Consumer<String> says;
    private final Streams streams;
    private final Map<UUID, String> taken = new HashMap<>();
    private final Set<String> documents = new HashSet<>();
    private final Map<String, ByteArrayOutputStream> parts = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    SpokenProvince(Consumer<String> says) {
        this.says = says;
        streams = new Streams(says);
    }

    /** One that has what another said it had. */
    static SpokenProvince that(List<String> said) {
        SpokenProvince province = new SpokenProvince(_ -> {});
        said.forEach(province::hear);
        return province;
    }

    private void hear(String line) {
        if (line.startsWith(HAS)) {
            boolean _ = documents.add(line.substring(HAS.length()));
        } else if (line.startsWith(TOOK)) {
            List<String> words = List.of(line.substring(TOOK.length()).split(" ", -1));
            String _ = taken.put(UUID.fromString(words.get(0)), words.get(1));
        } else {
            streams.hear(line);
        }
    }

    Streams streams() {
        return streams;
    }

    boolean hasTaken(UUID id) {
        return taken.containsKey(id);
    }

    List<String> complaints() {
        return complaints;
    }

    /** It has for good all that it took. */
    void settle() {
        taken.keySet().forEach(streams::tellReceipt);
    }

    @Override
    public Delivery deliver(UUID id, String body) {
        if (JSON.readValue(body, OutboxMessage.class).entry()
                instanceof OutboxEntry.Sealed(_, List<String> names)) {
            List<String> missing =
                    names.stream().filter(each -> !documents.contains(each)).toList();
            if (!missing.isEmpty()) {
                return new Delivery.DocumentsMissing(missing);
            }
        }
        String fingerprint = sha256(body.getBytes(StandardCharsets.UTF_8));
        String earlier = taken.putIfAbsent(id, fingerprint);
        if (earlier == null) {
            says.accept(TOOK + id + " " + fingerprint);
        } else if (!earlier.equals(fingerprint)) {
            complaints.add("I2: " + id + " came again as something else");
        }
        return new Delivery.Taken(id, fingerprint, "");
    }

    @Override
    public Upload upload(Chunk chunk) {
        String name = chunk.name();
        ByteArrayOutputStream part = parts.computeIfAbsent(name, _ -> new ByteArrayOutputStream());
        if (!documents.contains(name)) {
            receive(chunk, part);
        }
        long bytes = documents.contains(name) ? chunk.of() : part.size();
        return new Upload.Received(name, bytes, documents.contains(name));
    }

    private void receive(Chunk chunk, ByteArrayOutputStream part) {
        try {
            if (chunk.from() == part.size()) {
                part.writeBytes(chunk.bytes());
            }
        } catch (IOException gone) {
            complaints.add("I3: a document has become shorter: " + chunk.name());
        }
        if (part.size() < chunk.of()) {
            return;
        }
        if (sha256(part.toByteArray()).equals(chunk.name())) {
            boolean _ = documents.add(chunk.name());
            says.accept(HAS + chunk.name());
        } else {
            complaints.add("I2: a document came as another: " + chunk.name());
            part.reset();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
