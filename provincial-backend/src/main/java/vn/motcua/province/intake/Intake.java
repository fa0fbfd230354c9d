package vn.motcua.province.intake;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxEntry.Commented;
import vn.motcua.contract.sync.OutboxEntry.ConditionChanged;
import vn.motcua.contract.sync.OutboxEntry.DeviceStatusChanged;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxEntry.Rated;
import vn.motcua.contract.sync.OutboxEntry.Sealed;
import vn.motcua.contract.sync.OutboxEntry.TicketTaken;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.dossier.DossierIntake;
import vn.motcua.province.dossier.HandedIn;
import vn.motcua.province.dossier.KioskNumber;
import vn.motcua.province.intake.MessageRepository.Row;
import vn.motcua.province.petition.PetitionIntake;
import vn.motcua.province.post.PostDesk;
import vn.motcua.province.queue.WaitingRoom;
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

    /** Who gets what people handed in, and where they wait. */
    public record Desks(
            DossierIntake dossiers, PetitionIntake petitions, PostDesk post, WaitingRoom room) {}

    /** What came of a chunk. */
    public sealed interface Keeping {
        /**
         * @param bytes of the document that are here now
         * @param isWhole whether it is complete and was opened
         */
        record Received(long bytes, boolean isWhole) implements Keeping {}

        /** It is complete, and not sealed for this province. */
        record NotOpenable() implements Keeping {}
    }

    private final Database database;
    private final SealedMail mail;
    private final Desks desks;
    private final Settling settling;
    private final InstantSource clock;
    private final DocumentIntake documents;

    public Intake(
            Database database,
            SealedMail mail,
            Desks desks,
            Settling settling,
            InstantSource clock) {
        this.database = database;
        this.mail = mail;
        this.desks = desks;
        this.settling = settling;
        this.clock = clock;
        documents = new DocumentIntake(database, mail.documents(), clock);
    }

    /**
     * Keeps a chunk of a document whose message comes later; on return it survives a power cut.
     *
     * @throws IOException if the disk is full
     */
    public Keeping keep(Uploading upload, byte[] chunk) throws IOException {
        return documents.keep(upload, chunk);
    }

    /** Keeps what came of a chunk before the line broke; the next one may begin there. */
    void keepBroken(Uploading upload, byte[] arrived, BrokenChunk chunk) throws IOException {
        documents.keepBroken(upload, arrived, chunk);
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
            return taken(handle, row, message);
        });
    }

    private Taking taken(Handle handle, Row row, OutboxMessage message) {
        UUID id = message.id();
        var notes = new BriefNotes(handle, id, row.kiosk(), clock.instant());
        return switch (message.entry()) {
            case DeviceStatusChanged said -> note(handle, id, row, () -> notes.note(said));
            case TicketTaken ticket -> ticket(handle, id, row, ticket);
            case ConditionChanged said -> note(handle, id, row, () -> notes.note(said));
            case Sealed sealed ->
                    mail.opened(id, sealed)
                            .map(opened -> opened(handle, id, row, opened))
                            .orElse(refused(id, "not-openable"));
            // What a person said or handed in leaves a kiosk sealed or not at all.
            case PapersHandedIn _, Rated _, Commented _ -> refused(id, "not-sealed");
        };
    }

    private Taking opened(Handle handle, UUID id, Row row, SealedMail.Opened opened) {
        var notes = new BriefNotes(handle, id, row.kiosk(), clock.instant());
        return switch (opened.entry()) {
            case PapersHandedIn papers ->
                    papers(handle, id, row, new SealedMail.Papers(papers, opened.documents()));
            case Rated rated -> note(handle, id, row, () -> notes.note(rated));
            case Commented comment -> note(handle, id, row, () -> notes.note(comment));
            case DeviceStatusChanged _, ConditionChanged _, TicketTaken _, Sealed _ ->
                    refused(id, "not-openable");
        };
    }

    private static Taking refused(UUID id, String reason) {
        return new Taking(new Delivery.Refused(id, reason), false);
    }

    /** What leads to no dossier. */
    private Taking note(Handle handle, UUID id, Row row, Runnable effect) {
        return once(
                handle,
                id,
                row,
                () -> {
                    effect.run();
                    return "";
                });
    }

    private Taking ticket(Handle handle, UUID id, Row row, TicketTaken said) {
        TicketTaken ticket = KioskWords.mended(said, clock.instant());
        WaitingRoom room = desks.room();
        return room.obstacle(handle, row.kiosk(), ticket)
                .map(reason -> refused(id, reason))
                .orElseGet(
                        () -> note(handle, id, row, () -> room.take(handle, row.kiosk(), ticket)));
    }

    private Taking papers(Handle handle, UUID id, Row row, SealedMail.Papers opened) {
        Optional<Delivery> obstacle = obstacle(handle, row.kiosk(), id, opened);
        if (obstacle.isPresent()) {
            return new Taking(obstacle.get(), false);
        }
        return once(
                handle,
                id,
                row,
                () -> {
                    var handedIn =
                            new HandedIn(id, KioskWords.mended(opened.papers(), clock.instant()));
                    String code = handIn(handle, handedIn);
                    var messages = new MessageRepository(handle);
                    messages.noteDossier(id, code);
                    handedIn.papers()
                            .consents()
                            .forEach(consent -> messages.noteConsent(id, consent));
                    settling.begin(handle, id, row.kiosk(), code);
                    return code;
                });
    }

    /**
     * @param effect gives the code of the dossier that it went to, or ""
     */
    private Taking once(Handle handle, UUID id, Row row, Supplier<String> effect) {
        var messages = new MessageRepository(handle);
        if (!messages.insert(id, row, clock.millis())) {
            return repeat(id, messages.find(id).orElseThrow(), row);
        }
        String dossier = effect.get();
        return new Taking(new Delivery.Taken(id, row.fingerprint(), dossier), true);
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

    /** Why the papers cannot be taken now, or ever. */
    private Optional<Delivery> obstacle(
            Handle handle, String kiosk, UUID id, SealedMail.Papers opened) {
        PapersHandedIn papers = opened.papers();
        boolean isNumberOfAnother =
                papers.errand() instanceof Errand.NewDossier
                        && !KioskNumber.isOf(kiosk, papers.number());
        if (isNumberOfAnother) {
            return Optional.of(new Delivery.Refused(id, "number-of-another-kiosk"));
        }
        Optional<DossierCode> about = papers.errand().known();
        if (about.filter(code -> !desks.dossiers().isKnown(handle, code)).isPresent()) {
            return Optional.of(new Delivery.Refused(id, "no-such-dossier"));
        }
        boolean isCodeTaken =
                papers.errand() instanceof Errand.Petition
                        && desks.petitions().isTaken(handle, papers.number());
        if (isCodeTaken) {
            return Optional.of(new Delivery.Refused(id, "petition-code"));
        }
        return documentsAmiss(handle, id, opened);
    }

    /** What was confirmed at the kiosk must be what is here: the papers name each by its hash. */
    private Optional<Delivery> documentsAmiss(Handle handle, UUID id, SealedMail.Papers opened) {
        var rows = new MessageRepository(handle);
        List<String> missing = new ArrayList<>();
        for (int index = 0; index < opened.names().size(); index++) {
            String name = opened.names().get(index);
            String wanted = opened.papers().documents().get(index).sha256();
            Optional<String> here = rows.document(name);
            if (here.filter(sha256 -> !sha256.equals(wanted)).isPresent()) {
                return Optional.of(new Delivery.Refused(id, "document-differs"));
            }
            // A row without a file: a lost disk is filled again by the kiosks.
            if (here.isEmpty() || mail.documents().file(wanted).isEmpty()) {
                missing.add(name);
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Delivery.DocumentsMissing(missing.stream().distinct().toList()));
    }

    /** The code under which it can be looked up. */
    private String handIn(Handle handle, HandedIn handedIn) {
        return switch (handedIn.papers().errand()) {
            case Errand.NewDossier(var procedure) -> {
                DossierCode code = desks.dossiers().open(handle, handedIn, procedure);
                desks.post().bring(handle, handedIn, code);
                yield code.value();
            }
            case Errand.Supplement(var code) -> {
                desks.dossiers().supplement(handle, handedIn, code);
                yield code.value();
            }
            case Errand.Collection(var code) -> {
                desks.post().fetch(handle, handedIn, code);
                yield code.value();
            }
            case Errand.Petition said -> {
                desks.petitions().take(handle, handedIn.papers(), said);
                yield handedIn.papers().number();
            }
        };
    }
}
