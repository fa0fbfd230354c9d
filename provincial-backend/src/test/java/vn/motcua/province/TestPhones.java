package vn.motcua.province;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.province.dossier.ActionOutcome;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.DossierIntake;
import vn.motcua.province.dossier.HandedIn;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.gateway.SmsGateway;
import vn.motcua.province.gateway.ZaloGateway;
import vn.motcua.province.gateway.ZaloTokens;
import vn.motcua.province.message.Gateway;
import vn.motcua.province.message.NoticeSender;
import vn.motcua.province.message.QuietHours;
import vn.motcua.province.message.Wording;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.sandbox.SandboxPhones;
import vn.motcua.province.storage.Database;

/**
 * Officers, people with phones, and the gateways between them, on a real database and real HTTP.
 */
final class TestPhones implements AutoCloseable {
    static final Holder COUNTER = new Holder("Bộ phận Một cửa", "Phan Thị Mẫu");
    static final OfficerAction ACCEPT =
            new OfficerAction.Accept("Nguyễn Thị Mẫu", COUNTER, 3, "Quầy số 4");
    static final OfficerAction MOVE = new OfficerAction.Move(COUNTER, "");
    static final OfficerAction FINISH = new OfficerAction.Finish("Quầy số 2", "");
    static final OfficerAction ASK =
            new OfficerAction.AskForPapers(
                    List.of(new RequestedPaper("Giấy chứng sinh", "Bản chụp bị mờ")),
                    LocalDate.of(2026, 12, 15));
    static final OfficerAction EXTEND =
            new OfficerAction.Extend(
                    LocalDate.of(2026, 12, 4), "Xin lỗi bà Nguyễn Thị Mẫu, căn cước 001156000123");

    final Database database;
    final SandboxPhones phones = SandboxPhones.open();
    final DossierDesk desk;
    private final AtomicReference<Instant> now = new AtomicReference<>(Province.START);
    private final DossierIntake intake;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Wording wording;
    private final Path folder;

    TestPhones(Path folder) {
        this.folder = folder;
        var config =
                new ProvinceConfig(
                        "127.0.0.1",
                        0,
                        folder,
                        "sqlite",
                        "",
                        folder.resolve("password"),
                        "Tỉnh Mẫu",
                        "H56.12",
                        false,
                        Duration.ZERO);
        database = Database.open(config);
        Streams.openShared(database, new java.security.SecureRandom());
        var feed = new FeedWriter(database);
        WorkingCalendar calendar = WorkingCalendar.standard();
        var cashier = new Cashier(database, feed, now::get, List.of());
        desk = new DossierDesk(database, feed, cashier, now::get, calendar);
        intake = new DossierIntake(database, feed, now::get, calendar, "H56.12");
        wording = Wording.read(folder);
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    List<Gateway> gateways(boolean isKeyed) {
        var app =
                new ZaloTokens.App(phones.loginAddress(), SandboxPhones.APP, SandboxPhones.SECRET);
        var tokens = ZaloTokens.open(app, phones.firstToken(), folder.resolve("zalo-tokens"), http);
        var account = new SmsGateway.Account(SandboxPhones.APP, SandboxPhones.SECRET, "TTHCC");
        return List.of(
                new ZaloGateway(phones.zaloAddress(), tokens, wording, isKeyed, http),
                new SmsGateway(phones.smsAddress(), account, wording, http));
    }

    /** As it is after a start of the program; each way may be wrapped. */
    NoticeSender sender(boolean isKeyed, UnaryOperator<Gateway> wrap) {
        var quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
        List<Gateway> ways = gateways(isKeyed).stream().map(wrap).toList();
        return new NoticeSender(database, ways, quiet, now::get);
    }

    NoticeSender sender() {
        return sender(true, UnaryOperator.identity());
    }

    /** A dossier of somebody who agreed to be told, or not. */
    DossierCode open(String phone, boolean agreed, String procedure) {
        return database.write(handle ->
                intake.open(
                        handle,
                        new HandedIn(
                                UUID.randomUUID(),
                                papers(
                                        new Errand.NewDossier(new Procedure("", procedure)),
                                        phone,
                                        agreed)),
                        new Procedure("", procedure)));
    }

    DossierCode open(String phone) {
        return open(phone, true, "Đăng ký khai sinh");
    }

    /** The papers that were missing. */
    void supplement(DossierCode code) {
        boolean _ =
                database.write(handle -> {
                    intake.supplement(
                            handle,
                            new HandedIn(
                                    UUID.randomUUID(),
                                    papers(new Errand.Supplement(code), "", false)),
                            code);
                    return true;
                });
    }

    private PapersHandedIn papers(Errand errand, String phone, boolean agreed) {
        ConsentPurpose purpose = agreed ? ConsentPurpose.NOTICES : ConsentPurpose.PROCESSING;
        return new PapersHandedIn(
                "KIOSK-k01-20261125-0001",
                errand,
                List.of(),
                List.of(new FormAnswer(FormAnswer.APPLICANT_PHONE, "Số điện thoại", phone)),
                List.of(new ConsentRecord(purpose, "v1", "0".repeat(64), now.get())),
                now.get());
    }

    void act(DossierCode code, OfficerAction... actions) {
        for (OfficerAction action : actions) {
            Dossier seen = desk.find(code.value()).orElseThrow();
            if (!(desk.act(code, seen.version(), action) instanceof ActionOutcome.Done)) {
                throw new IllegalStateException(action + " is not allowed");
            }
        }
    }

    @Override
    public void close() {
        database.close();
        phones.close();
        http.shutdownNow();
    }
}
