package vn.motcua.province.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry.Commented;
import vn.motcua.contract.sync.OutboxEntry.DeviceStatusChanged;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxEntry.Rated;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.dossier.DossierIntake;
import vn.motcua.province.dossier.HandedIn;
import vn.motcua.province.dossier.KioskNumber;
import vn.motcua.province.fleet.DeviceHealthRepository;
import vn.motcua.province.intake.MessageRepository.Row;
import vn.motcua.province.opinion.OpinionRepository;
import vn.motcua.province.storage.Database;

/**
 * Takes each message once, for ever. Its id, its effect, the receipt and what the feed tells commit
 * together; every repeat reads what was stored.
 */
public final class Intake {
    /**
     * @param isNew whether the effect happened just now
     */
    public record Taking(Delivery delivery, boolean isNew) {}

    /** What came of a document. */
    public enum Keeping {
        NEW,
        WAS_HERE,
        TOO_LONG,
        OTHER_BYTES
    }

    private final Database database;
    private final DocumentStore documents;
    private final DossierIntake dossiers;
    private final Settling settling;
    private final InstantSource clock;

    public Intake(
            Database database,
            DocumentStore documents,
            DossierIntake dossiers,
            Settling settling,
            InstantSource clock) {
        this.database = database;
        this.documents = documents;
        this.dossiers = dossiers;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * Keeps a document whose message comes later.
     *
     * @throws IOException if the line broke or the disk is full; nothing is kept then
     */
    public Keeping keep(String sha256, InputStream bytes, long bytesMax) throws IOException {
        return switch (documents.put(sha256, bytes, bytesMax)) {
            case DocumentStore.Upload.TooLong() -> Keeping.TOO_LONG;
            case DocumentStore.Upload.OtherBytes() -> Keeping.OTHER_BYTES;
            // The row comes last: who finds it finds the file.
            case DocumentStore.Upload.Stored(long length) ->
                    isNew(sha256, length) ? Keeping.NEW : Keeping.WAS_HERE;
        };
    }

    private boolean isNew(String sha256, long bytes) {
        return database.write(handle ->
                new MessageRepository(handle).insertDocument(sha256, bytes, clock.millis()));
    }

    /**
     * @param fingerprint SHA-256 of the body as it came
     */
    public Taking take(String kiosk, OutboxMessage message, String fingerprint) {
        return database.write(handle -> {
            var messages = new MessageRepository(handle);
            var row = new Row(kiosk, fingerprint, "");
            Optional<Row> known = messages.find(message.id());
            if (known.isPresent()) {
                return repeat(message.id(), known.get(), row);
            }
            Optional<Delivery> obstacle = obstacle(handle, kiosk, message);
            if (obstacle.isPresent()) {
                return new Taking(obstacle.get(), false);
            }
            if (!messages.insert(message.id(), row, clock.millis())) {
                return repeat(message.id(), messages.find(message.id()).orElseThrow(), row);
            }
            return effect(handle, kiosk, message, fingerprint);
        });
    }

    private static Taking repeat(UUID id, Row known, Row row) {
        boolean isSame =
                known.kiosk().equals(row.kiosk()) && known.fingerprint().equals(row.fingerprint());
        return new Taking(
                isSame
                        ? new Delivery.Taken(id, known.fingerprint(), known.dossierCode())
                        : new Delivery.Refused(id, "id-reused"),
                false);
    }

    /** Why the message cannot be taken now, or ever. */
    private Optional<Delivery> obstacle(Handle handle, String kiosk, OutboxMessage message) {
        if (!(message.entry() instanceof PapersHandedIn papers)) {
            return Optional.empty();
        }
        boolean isNumberOfAnother =
                papers.errand() instanceof Errand.NewDossier
                        && !KioskNumber.isOf(kiosk, papers.number());
        if (isNumberOfAnother) {
            return Optional.of(new Delivery.Refused(message.id(), "number-of-another-kiosk"));
        }
        boolean isForNothing =
                papers.errand() instanceof Errand.Supplement(var code)
                        && !dossiers.isKnown(handle, code);
        if (isForNothing) {
            return Optional.of(new Delivery.Refused(message.id(), "no-such-dossier"));
        }
        List<String> missing = missing(handle, papers);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Delivery.DocumentsMissing(missing));
    }

    /** Hashes whose row or file is not here, each once: a lost disk is filled again by kiosks. */
    private List<String> missing(Handle handle, PapersHandedIn papers) {
        var rows = new MessageRepository(handle);
        return papers.documents().stream()
                .map(DocumentRef::sha256)
                .distinct()
                .filter(hash -> !rows.hasDocument(hash) || documents.file(hash).isEmpty())
                .toList();
    }

    private Taking effect(Handle handle, String kiosk, OutboxMessage message, String fingerprint) {
        return switch (message.entry()) {
            case DeviceStatusChanged said -> {
                new DeviceHealthRepository(handle)
                        .note(kiosk, KioskWords.mended(said, clock.instant()));
                yield new Taking(new Delivery.Taken(message.id(), fingerprint, ""), true);
            }
            case Rated rated -> {
                new OpinionRepository(handle)
                        .add(message.id(), kiosk, KioskWords.mended(rated, clock.instant()));
                yield new Taking(new Delivery.Taken(message.id(), fingerprint, ""), true);
            }
            case Commented comment -> {
                new OpinionRepository(handle)
                        .add(message.id(), kiosk, KioskWords.mended(comment, clock.instant()));
                yield new Taking(new Delivery.Taken(message.id(), fingerprint, ""), true);
            }
            case PapersHandedIn papers -> {
                var handedIn =
                        new HandedIn(message.id(), KioskWords.mended(papers, clock.instant()));
                String dossier = handIn(handle, handedIn).value();
                var messages = new MessageRepository(handle);
                messages.noteDossier(message.id(), dossier);
                handedIn.papers()
                        .consents()
                        .forEach(consent -> messages.noteConsent(message.id(), consent));
                settling.begin(handle, message.id(), kiosk, dossier);
                yield new Taking(new Delivery.Taken(message.id(), fingerprint, dossier), true);
            }
        };
    }

    private DossierCode handIn(Handle handle, HandedIn handedIn) {
        return switch (handedIn.papers().errand()) {
            case Errand.NewDossier(var procedure) -> dossiers.open(handle, handedIn, procedure);
            case Errand.Supplement(var code) -> {
                dossiers.supplement(handle, handedIn, code);
                yield code;
            }
        };
    }
}
