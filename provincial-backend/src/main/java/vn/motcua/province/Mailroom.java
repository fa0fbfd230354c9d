package vn.motcua.province;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.dossier.DossierIntake;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.intake.DocumentStore;
import vn.motcua.province.intake.Intake;
import vn.motcua.province.intake.SealedMail;
import vn.motcua.province.intake.Settling;
import vn.motcua.province.intake.UnclaimedDocuments;
import vn.motcua.province.petition.Agencies;
import vn.motcua.province.petition.PetitionIntake;
import vn.motcua.province.post.PostDesk;
import vn.motcua.province.queue.WaitingRoom;
import vn.motcua.province.seal.Opener;
import vn.motcua.province.seal.OpeningKeys;
import vn.motcua.province.seal.SigningKeys;
import vn.motcua.province.storage.Database;

/** Joins what opens the kiosks' mail with the desks that it goes to. */
record Mailroom(ProvinceConfig config, OpeningKeys keys, SealedMail mail, Agencies agencies) {

    /** With which the province signs its alerts. */
    SigningKeys signing() {
        return SigningKeys.open(SigningKeyMain.folder(config));
    }

    /**
     * @throws IOException if the data folder cannot be used
     */
    static Mailroom open(ProvinceConfig config) throws IOException {
        OpeningKeys keys = OpeningKeys.open(SealingKeyMain.folder(config));
        var opener = new Opener(keys);
        Path documents = config.dataFolder().resolve("documents");
        var mail = new SealedMail(DocumentStore.open(documents, opener), opener);
        return new Mailroom(config, keys, mail, Agencies.read(config.dataFolder()));
    }

    /** Documents for which no message has come. */
    void throwAwayUnclaimed(Database database, InstantSource clock) {
        int _ = UnclaimedDocuments.throwAway(database, mail.documents(), clock.instant());
    }

    Intake intake(
            Database database,
            FeedWriter feed,
            WaitingRoom room,
            Settling settling,
            InstantSource clock) {
        var dossiers =
                new DossierIntake(database, feed, clock, WorkingCalendar.standard(), config.unit());
        var desks =
                new Intake.Desks(
                        dossiers,
                        new PetitionIntake(agencies, feed, clock),
                        new PostDesk(database, feed, clock),
                        room);
        return new Intake(database, mail, desks, settling, clock);
    }
}
