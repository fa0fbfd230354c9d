package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.motcua.local.digest.PartSource.DigestAnswer;
import vn.motcua.local.digest.PartSource.PartAnswer;
import vn.motcua.province.digest.StreamDigests;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.DossierIntake;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.feed.FeedPump;
import vn.motcua.province.feed.FeedReader;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.HeadsBoard;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.province.intake.DocumentStore;
import vn.motcua.province.intake.Intake;
import vn.motcua.province.intake.SealedMail;
import vn.motcua.province.intake.Settling;
import vn.motcua.province.intake.UnclaimedDocuments;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.petition.Agencies;
import vn.motcua.province.petition.PetitionIntake;
import vn.motcua.province.post.PostDesk;
import vn.motcua.province.queue.WaitingRoom;
import vn.motcua.province.seal.Opener;
import vn.motcua.province.seal.OpeningKeys;
import vn.motcua.province.seal.SigningKeys;
import vn.motcua.province.storage.Database;

/** The province's own parts, joined as its backend joins them, as long as it lives. */
record ProvinceParts(
        Database database,
        HeadsBoard board,
        FeedReader feed,
        Fleet fleet,
        Intake intake,
        DossierDesk desk,
        NewsDesk news,
        StreamDigests digests,
        DocumentStore documents,
        Settling settling) {

    /**
     * @param wake called when there may be something new for those who wait
     */
    static ProvinceParts open(Path folder, InstantSource clock, Runnable wake) {
        try {
            Database database = Database.open(Templates.province(folder));
            HeadsBoard board = new HeadsBoard();
            FeedWriter writer = new FeedWriter(database);
            Settling settling = new Settling(database, writer, Templates.SETTLED_AFTER, clock);
            var opener = new Opener(OpeningKeys.open(Templates.sealing(folder)));
            DocumentStore documents = DocumentStore.open(folder.resolve("documents"), opener);
            var mail = new SealedMail(documents, opener);
            WorkingCalendar calendar = WorkingCalendar.standard();
            var dossiers = new DossierIntake(database, writer, clock, calendar, Templates.UNIT);
            var petitions = new PetitionIntake(Agencies.read(folder), writer, clock);
            var post = new PostDesk(database, writer, clock);
            var room = new WaitingRoom(database, writer, clock, List.of());
            var desks = new Intake.Desks(dossiers, petitions, post, room);
            var cashier = new Cashier(database, writer, clock, List.of());
            int _ = UnclaimedDocuments.throwAway(database, documents, clock.instant());
            FeedPump.turn(database, board);
            database.afterWrite(() -> {
                FeedPump.turn(database, board);
                wake.run();
            });
            return new ProvinceParts(
                    database,
                    board,
                    new FeedReader(database),
                    new Fleet(database, clock, wake),
                    new Intake(database, mail, desks, settling, clock),
                    new DossierDesk(database, writer, cashier, clock, calendar),
                    new NewsDesk(
                            database, writer, SigningKeys.open(Templates.signing(folder)), clock),
                    new StreamDigests(database),
                    documents,
                    settling);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    DigestAnswer digest(String stream, String epoch) {
        return digests.digest(stream, epoch)
                .<DigestAnswer>map(DigestAnswer.Digest::new)
                .orElse(new DigestAnswer.None());
    }

    PartAnswer part(String stream, String epoch, int part, long after) {
        return digests.part(stream, epoch, part, after)
                .<PartAnswer>map(PartAnswer.Part::new)
                .orElse(new PartAnswer.Silent());
    }

    /** How many messages with papers it has. */
    long papers() {
        return database.read(handle ->
                handle.select("SELECT count(*) FROM message WHERE dossier_code <> ''")
                        .mapTo(Long.class)
                        .one());
    }

    boolean hasTaken(UUID message) {
        return database.read(handle ->
                handle.select("SELECT count(*) FROM message WHERE id = ?", message.toString())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }
}
