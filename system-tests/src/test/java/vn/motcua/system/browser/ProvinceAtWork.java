package vn.motcua.system.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.config.SpeechConfig;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.handoff.HandOff;
import vn.motcua.local.handoff.HandOffs;
import vn.motcua.local.handoff.PhoneWay;
import vn.motcua.local.handoff.PhotoSource;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.line.ProvinceLine;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.seal.Sealer;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.access.Role;
import vn.motcua.province.grievance.Grievance;

/** A sample province, and a kiosk's line to it over which papers are handed in. */
final class ProvinceAtWork implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<QueueService> QUEUES =
            List.of(new QueueService("civil", "A", "Hộ tịch", "Civil", "Quầy 1, Quầy 2", 8, false));
    private static final long PATIENCE_SECONDS = 20;

    private final Path folder;
    private final ProvincialBackend backend;

    private ProvinceAtWork(Path folder, ProvincialBackend backend) {
        this.folder = folder;
        this.backend = backend;
    }

    static ProvinceAtWork start(Path folder) {
        var config =
                new ProvinceConfig(
                                "127.0.0.1",
                                0,
                                folder.resolve("province"),
                                "sqlite",
                                "",
                                folder.resolve("password"),
                                "Tỉnh Mẫu",
                                "H56.12",
                                true,
                                Duration.ZERO)
                        .withQueues(QUEUES);
        return new ProvinceAtWork(folder, ProvincialBackend.start(config, InstantSource.system()));
    }

    String address() {
        return "http://127.0.0.1:" + backend.port();
    }

    ProvincialBackend backend() {
        return backend;
    }

    /** Somebody has complained; tells the code of it. */
    String grievance(String subject) {
        return backend.grievances()
                .open(
                        new Grievance.Received(
                                Grievance.Kind.COMPLAINT,
                                subject,
                                "Ủy ban nhân dân phường Mẫu",
                                LocalDate.of(2026, 12, 25),
                                "000123"))
                .code();
    }

    void signIn(Browser browser, Role role) {
        String password = backend.staff().saveWithRandomPassword("mai", "Mai Thị Mẫu", role);
        browser.go(address() + "/office/login");
        browser.write("#login", "mai");
        browser.write("#password", password);
        browser.follow("#sign-in");
    }

    /**
     * Hands papers in over a kiosk's real line.
     *
     * @return the code of the new dossier
     */
    String handIn() throws IOException, InterruptedException {
        return handIn(
                "KIOSK-k01-20261124-0001",
                new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh")));
    }

    /** A petition with one page of proof; gives its code. */
    String petition(String words) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return handIn(
                PetitionCode.of(today, UUID.randomUUID()).value(),
                new Errand.Petition(
                        PetitionKind.TRAFFIC,
                        new PetitionPlace("00004", "Phường Mẫu"),
                        words,
                        new PetitionSender("Nguyễn Thị Mẫu", "0900000001"),
                        today.plusDays(14)));
    }

    /** A kiosk that has handed something in waits for photos; gives where its code leads to. */
    String awaitPhotos() throws IOException, InterruptedException {
        Path kiosk = folder.resolve("kiosk");
        try (var line =
                new ProvinceLine(
                        config(kiosk),
                        KioskKey.openOrMake(kiosk),
                        InstantSource.system(),
                        new SecureRandom())) {
            var province = PhoneWay.byProvince(line.phones(), URI.create(address()));
            var codes = new HandOffs(List.of(province), new SecureRandom());
            HandOff code = codes.draw();
            if (code.open(5) instanceof PhotoSource.StatusAnswer.Known) {
                return code.address("vi");
            }
            throw new AssertionError("the province does not know the code");
        }
    }

    /** So many people take a number of the first queue. */
    void takeNumbers(int people) {
        var room = backend.waitingRoom();
        NumberRange range =
                room.range("k01", new RangeWanted("0".repeat(32), room.today(), "civil", 0, 0))
                        .orElseThrow();
        for (int number = 0; number < people; number++) {
            var taken =
                    new OutboxEntry.TicketTaken(
                            room.today(),
                            "civil",
                            range.first() + number,
                            false,
                            "",
                            Instant.now());
            boolean _ =
                    backend.database()
                            .write(handle -> {
                                room.take(handle, "k01", taken);
                                return true;
                            });
        }
    }

    private String handIn(String number, Errand errand) throws IOException, InterruptedException {
        Path kiosk = Files.createDirectories(folder.resolve("kiosk"));
        var admitted = new CountDownLatch(1);
        var sealer = new AtomicReference<Sealer>();
        try (var line =
                new ProvinceLine(
                        config(kiosk),
                        KioskKey.openOrMake(kiosk),
                        InstantSource.system(),
                        new SecureRandom())) {
            line.onSealingKey(key -> {
                sealer.set(new Sealer(key, new SecureRandom()));
                admitted.countDown();
            });
            line.start();
            if (!admitted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the kiosk was not admitted");
            }
            byte[] pdf = pdf();
            byte[] sealed = sealer.get().sealed(pdf, SealHeader.documentPurpose());
            OutboxMessage message = message(number, errand, pdf, sha256(sealed), sealer.get());
            Path _ = Files.write(kiosk.resolve("paper.sealed"), sealed);
            var _ =
                    line.upload(
                            new Chunk(
                                    sha256(sealed),
                                    kiosk.resolve("paper.sealed"),
                                    0,
                                    sealed.length,
                                    sealed.length));
            return line.deliver(message.id(), JSON.writeValueAsString(message))
                            instanceof Delivery.Taken(_, _, String code)
                    ? code
                    : "not taken";
        }
    }

    @Override
    public void close() {
        backend.close();
    }

    private KioskConfig config(Path kiosk) {
        return new KioskConfig(
                "k01",
                new KioskConfig.Centre("Trung tâm Mẫu", "Quầy số 1", "", "07:30–11:30"),
                new KioskConfig.Province(
                        URI.create(address()), folder.resolve("province/enrolment-code")),
                0,
                kiosk,
                kiosk.resolve("devices.yaml"),
                kiosk.resolve("languages"),
                new KioskConfig.Screen(1080, 1920, 3.61, 850, 1200, 1050, "right"),
                new KioskConfig.Visit(Duration.ofSeconds(120), Duration.ofSeconds(45)),
                SpeechConfig.SILENT,
                KeyboardConfig.USUAL,
                List.of());
    }

    private static OutboxMessage message(
            String number, Errand errand, byte[] pdf, String sealedName, Sealer sealer) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        var papers =
                new OutboxEntry.PapersHandedIn(
                        number,
                        errand,
                        List.of(new DocumentRef("Tờ khai", sha256(pdf), pdf.length, 1)),
                        List.of(),
                        List.of(
                                new ConsentRecord(
                                        ConsentPurpose.PROCESSING, "1", "0".repeat(64), now)),
                        now);
        byte[] json = JSON.writerFor(OutboxEntry.class).writeValueAsBytes(papers);
        String capsule =
                Base64.getEncoder()
                        .encodeToString(sealer.sealed(json, SealHeader.messagePurpose(id)));
        return new OutboxMessage(id, now, new OutboxEntry.Sealed(capsule, List.of(sealedName)));
    }

    private static byte[] pdf() {
        String pdf =
                """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """;
        return pdf.getBytes(StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
