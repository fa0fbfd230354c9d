package vn.motcua.system.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.dossier.LookUpOutcome;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.local.submission.PaperDraft;
import vn.motcua.province.http.Sha256;

/** The people at one kiosk: they hand papers in, once or twice, and ask how it stands. */
final class Visitors {
    /** A code that the province never gives. */
    static final String NO_DOSSIER = Templates.UNIT + "-261124-9999";

    private static final Duration APART_MIN = Duration.ofSeconds(5);
    private static final Duration APART_MAX = Duration.ofSeconds(60);

    /** An answer is as old as its way is long, which the kiosk cannot know. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(20);

    private static final Procedure PROCEDURE = new Procedure("1.001193", "Đăng ký khai sinh");
    private static final int FULL_EACH = 8;
    private static final int FULL_WITHIN = 12;
    private static final int STATEMENTS_MAX = 60;

    private final World world;
    private final SimulatedProvince province;
    private final SimulatedKiosk kiosk;
    private final PaperStack papers;

    Visitors(World world, SimulatedProvince province, SimulatedKiosk kiosk, PaperStack papers) {
        this.world = world;
        this.province = province;
        this.kiosk = kiosk;
        this.papers = papers;
        world.schedule().start(world.life(), Duration.ZERO, this::come);
    }

    /** One after the other, each in the life that the kiosk happens to live. */
    private void come() {
        world.idle(Duration.ZERO, APART_MAX);
        while (world.isTroubled()) {
            if (kiosk.alive().isPresent()) {
                world.schedule().start(kiosk.life(), Duration.ZERO, this::visit);
            }
            world.idle(APART_MIN, APART_MAX);
        }
    }

    private void visit() throws InterruptedException {
        Optional<KioskParts> alive = kiosk.alive();
        if (alive.isEmpty()) {
            return;
        }
        switch (world.dice().below(10)) {
            case 0, 1, 2 -> handIn(alive.get(), new Errand.NewDossier(PROCEDURE));
            case 3 -> handIn(alive.get(), new Errand.Supplement(someCode()));
            case 4 -> reportDevice(alive.get());
            default -> lookUp(alive.get());
        }
    }

    private void handIn(KioskParts alive, Errand errand) {
        Dice dice = world.dice();
        Draft draft = draft(errand);
        if (errand instanceof Errand.NewDossier) {
            world.witness().offeredNew(draft.id());
        } else {
            world.witness().offered(draft.id());
        }
        if (world.has(PlantedBug.CONFIRMED_BEFORE_STORED)) {
            confirm(alive, draft, "KIOSK-%s-early-%s".formatted(kiosk.name(), draft.id()));
        }
        if (world.isTroubled() && dice.falls(0.25)) {
            kiosk.dieWithin(1 + dice.below(STATEMENTS_MAX));
        }
        boolean isFull = world.isTroubled() && dice.below(FULL_EACH) == 0;
        if (isFull) {
            kiosk.fillDiskWithin(1 + dice.below(FULL_WITHIN));
        }
        HandInOutcome outcome = alive.desk().handIn(draft);
        kiosk.fillDiskWithin(0);
        switch (outcome) {
            case HandInOutcome.TakenIn taken -> {
                confirm(alive, draft, taken.number());
                again(alive, draft);
            }
            case HandInOutcome.SameAsBefore _ -> {}
            case HandInOutcome.NotTakenIn _ -> {
                if (isFull) {
                    world.reached(Situation.DISK_FULL_AT_HAND_IN);
                }
            }
        }
        world.schedule().raise(alive.outboxWake());
    }

    private void again(KioskParts alive, Draft draft) {
        kiosk.mistakes().afterHandIn(alive, kiosk.folder().resolve("documents"));
        if (world.dice().falls(0.3)) {
            world.reached(Situation.HANDED_IN_TWICE);
            if (alive.desk().handIn(draft) instanceof HandInOutcome.TakenIn taken) {
                confirm(alive, draft, taken.number());
            } else {
                world.witness().complain("I2: papers taken in were then not taken in");
            }
        }
    }

    private void confirm(KioskParts alive, Draft draft, String number) {
        if (kiosk.line().weather() == Line.Weather.DOWN) {
            world.reached(Situation.HANDED_IN_WITHOUT_A_LINE);
        }
        List<String> sealed =
                alive.kiosk()
                        .read(handle ->
                                handle.select(
                                                """
                                                SELECT sha256 FROM submission_document
                                                WHERE submission = ?
                                                """,
                                                draft.id().toString())
                                        .mapTo(String.class)
                                        .list());
        List<String> documents = sealed.stream().map(this::opened).sorted().toList();
        boolean isNew = draft.errand() instanceof Errand.NewDossier;
        world.witness()
                .confirmed(
                        new Witness.Confirmed(draft.id(), kiosk.name(), number, isNew, documents));
    }

    /**
     * The hash of the document that lies sealed at the kiosk; no more than a word if it is gone.
     */
    private String opened(String name) {
        Path file = kiosk.folder().resolve("documents").resolve(name + ".sealed");
        try (var clear =
                province.opener()
                        .opening(Files.newInputStream(file), SealHeader.documentPurpose())) {
            return Sha256.hex(clear.readAllBytes());
        } catch (IOException gone) {
            return "gone " + name;
        }
    }

    private Draft draft(Errand errand) {
        Dice dice = world.dice();
        List<FormAnswer> answers = new ArrayList<>();
        List<PaperDraft> drafts = new ArrayList<>();
        if (errand instanceof Errand.NewDossier && dice.falls(0.5)) {
            answers.add(new FormAnswer("name", "Họ và tên", "Người " + dice.below(1_000)));
        } else {
            for (int paper = 1 + dice.below(2); paper > 0; paper--) {
                drafts.add(new PaperDraft("Giấy " + paper, List.of(dice.oneOf(papers.pages()))));
            }
        }
        var consent =
                new ConsentRecord(
                        ConsentPurpose.PROCESSING, "1", "0".repeat(64), kiosk.clock().instant());
        return new Draft(dice.id(), errand, drafts, answers, List.of(consent));
    }

    private void reportDevice(KioskParts alive) {
        Instant now = kiosk.clock().instant();
        UUID id = world.dice().id();
        world.witness().offered(id);
        alive.outbox()
                .append(
                        new OutboxMessage(
                                id,
                                now,
                                new OutboxEntry.DeviceStatusChanged(
                                        new DeviceId("scanner"),
                                        DeviceRole.DOCUMENT_SCANNER,
                                        new DeviceStatus.Ready(),
                                        now)),
                        "device scanner");
        world.schedule().raise(alive.outboxWake());
    }

    private void lookUp(KioskParts alive) throws InterruptedException {
        DossierCode code = someCode();
        if (alive.lookUps().find(code)
                instanceof LookUpOutcome.Found(Dossier dossier, Freshness freshness)) {
            world.witness().saw(kiosk.name(), dossier);
            checkAge(code, dossier, freshness);
        }
    }

    /** I14: what was newer at the time that is shown would have to be shown. */
    private void checkAge(DossierCode code, Dossier shown, Freshness freshness) {
        if (kiosk.clock().wasSet()) {
            return;
        }
        Optional<Dossier> now =
                province.serve(alive -> alive.desk().find(code.value())).flatMap(d -> d);
        boolean isTooOld =
                now.isPresent()
                        && now.get().version() > shown.version()
                        && now.get()
                                .history()
                                .get((int) shown.version())
                                .at()
                                .isBefore(freshness.asOf().minus(ON_THE_WAY));
        if (isTooOld) {
            world.witness()
                    .complain(
                            "I14: %s showed version %d of %s as of %s"
                                    .formatted(
                                            kiosk.name(), shown.version(), code, freshness.asOf()));
        }
    }

    private DossierCode someCode() {
        List<String> known =
                province.serve(alive ->
                                alive.database()
                                        .read(handle ->
                                                handle.select(
                                                                "SELECT code FROM dossier ORDER BY"
                                                                        + " code")
                                                        .mapTo(String.class)
                                                        .list()))
                        .orElse(List.of());
        if (known.isEmpty() || world.dice().falls(0.02)) {
            return new DossierCode(NO_DOSSIER);
        }
        boolean isNewest = world.dice().falls(0.6);
        return new DossierCode(isNewest ? known.getLast() : world.dice().oneOf(known));
    }
}
