package vn.motcua.local.submission;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.ObjectWriter;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.seal.ProvinceKey;
import vn.motcua.local.seal.Sealer;

/** What a visitor's words and papers leave this kiosk in: closed with the province's seal. */
public final class Envelope {
    private static final EventLog EVENTS = EventLog.of(Envelope.class);
    private static final ObjectWriter JSON =
            ForgetfulJson.builder().build().writerFor(OutboxEntry.class);

    private final String kiosk;
    private final ProvinceKey key;

    /**
     * @param kiosk stands in the numbers of new dossiers, e.g. {@code k01}
     */
    public Envelope(String kiosk, ProvinceKey key) {
        this.kiosk = kiosk;
        this.key = key;
    }

    String kiosk() {
        return kiosk;
    }

    /** Empty as long as there is no key; then nothing may be taken in. */
    Optional<Sealer> sealer() {
        Optional<Sealer> sealer = key.sealer();
        if (sealer.isEmpty()) {
            EVENTS.log(new Event.NoSealingKey());
        }
        return sealer;
    }

    /** What a visitor said; empty if there is no key, then nothing may be kept of it. */
    public Optional<OutboxMessage> closed(OutboxEntry said, Instant now) {
        UUID id = UUID.randomUUID();
        return sealer().map(sealer -> closed(id, now, said, List.of(), sealer));
    }

    /**
     * @param names of the sealed documents, in the order of the papers' own
     */
    static OutboxMessage closed(
            UUID id, OutboxEntry.PapersHandedIn papers, List<String> names, Sealer sealer) {
        return closed(id, papers.handedInAt(), papers, names, sealer);
    }

    private static OutboxMessage closed(
            UUID id, Instant writtenAt, OutboxEntry entry, List<String> names, Sealer sealer) {
        byte[] capsule =
                sealer.sealed(JSON.writeValueAsBytes(entry), SealHeader.messagePurpose(id));
        return new OutboxMessage(
                id,
                writtenAt,
                new OutboxEntry.Sealed(Base64.getEncoder().encodeToString(capsule), names));
    }
}
