package vn.motcua.local.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.document.SamplePages;
import vn.motcua.local.outbox.FakeProvince;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.seal.TestSeal;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** A kiosk that takes papers in as fast as it can and says so, until somebody kills it. */
public final class HandInMain {
    private HandInMain() {}

    /**
     * @param arguments the data folder, the folder of the scans, the first mark
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        var pages = new SamplePages(Path.of(arguments[1]));
        int mark = Integer.parseInt(arguments[2]);
        try (Database kiosk =
                Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL)) {
            var sender =
                    new OutboxSender(
                            kiosk,
                            new FakeProvince(),
                            _ -> Optional.empty(),
                            new Pacing(Clock.systemUTC(), new Random(1)));
            var desk =
                    new SubmissionDesk(
                            kiosk,
                            new DocumentStore(folder.resolve("documents"), 0),
                            new OutboxLane(kiosk, sender),
                            new Envelope("k01", TestSeal.known(kiosk)),
                            Clock.systemUTC());
            while (true) {
                Draft draft = draft(pages, mark++);
                var takenIn = (HandInOutcome.TakenIn) desk.handIn(draft);
                System.out.println(draft.id() + " " + takenIn.number());
                System.out.flush();
            }
        }
    }

    private static Draft draft(SamplePages pages, int mark) {
        return new Draft(
                UUID.randomUUID(),
                new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh")),
                List.of(
                        new PaperDraft("Tờ khai", List.of(pages.grey(75, mark % 150))),
                        new PaperDraft("Giấy chứng sinh", List.of(pages.colour(75, mark % 150)))),
                List.of(),
                List.of(
                        new ConsentRecord(
                                ConsentPurpose.PROCESSING, "1", "0".repeat(64), Instant.EPOCH)));
    }
}
