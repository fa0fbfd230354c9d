package vn.motcua.system.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.news.AlertDraft;
import vn.motcua.province.news.NewsDraft;

/** The people at the province: officers, an editor, and who watches over the kiosks. */
final class Office {
    private static final Duration APART_MIN = Duration.ofSeconds(3);
    private static final Duration APART_MAX = Duration.ofSeconds(60);
    private static final Duration SUSPENDED_MAX = Duration.ofMinutes(3);
    private static final Duration ALERT_KNOWN_WITHIN = Duration.ofSeconds(5);

    /** A kiosk whose line just came back may rest from earlier failures. */
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(150);

    private static final Holder HOLDER = new Holder("Phòng Tư pháp", "Trần Thị B");
    private static final int BURST = 400;

    private final World world;
    private final SimulatedProvince province;
    private final List<SimulatedKiosk> kiosks;
    private final KeyChanges keys;

    Office(World world, SimulatedProvince province, List<SimulatedKiosk> kiosks) {
        this.world = world;
        this.province = province;
        this.kiosks = kiosks;
        keys = new KeyChanges(world, province);
        world.schedule().start(world.life(), APART_MIN, this::work);
    }

    private void work() {
        Dice dice = world.dice();
        while (world.isTroubled()) {
            switch (dice.below(24)) {
                case 0, 1 -> publish(1);
                case 2 -> withdraw();
                case 3, 4 -> issueAlert();
                case 5 -> suspend(dice.oneOf(kiosks).name());
                case 7, 8 -> keys.askForOne(dice.oneOf(kiosks));
                case 6 -> publish(dice.falls(0.1) ? BURST : 3);
                default -> act();
            }
            world.idle(APART_MIN, APART_MAX);
        }
    }

    private void act() {
        var _ =
                province.serve(alive -> {
                    List<String> codes =
                            alive.database()
                                    .read(handle ->
                                            handle.select("SELECT code FROM dossier ORDER BY code")
                                                    .mapTo(String.class)
                                                    .list());
                    return codes.isEmpty()
                            || act(alive.desk(), new DossierCode(world.dice().oneOf(codes)));
                });
    }

    private boolean act(DossierDesk desk, DossierCode code) {
        Optional<Dossier> dossier = desk.find(code.value());
        OfficerAction action = world.dice().oneOf(actions());
        if (dossier.isPresent() && DossierDesk.isAllowed(dossier.get(), action)) {
            var _ = desk.act(code, dossier.get().version(), action);
        }
        return true;
    }

    private List<OfficerAction> actions() {
        LocalDate later = LocalDate.of(2026, 12, 24);
        return List.of(
                new OfficerAction.Accept("Nguyễn Văn A", HOLDER, 5, "Quầy số 4"),
                new OfficerAction.AskForPapers(
                        List.of(new RequestedPaper("Giấy chứng sinh", "Bản chính")), later),
                new OfficerAction.Move(HOLDER, "Chuyển phòng chuyên môn"),
                new OfficerAction.Finish("Quầy số 4", ""),
                new OfficerAction.HandOver());
    }

    private void publish(int count) {
        for (int number = 0; number < count; number++) {
            var draft =
                    new NewsDraft(
                            NewsCategory.ANNOUNCEMENT,
                            "Tin mới",
                            "Tóm tắt",
                            "Nội dung",
                            "Tỉnh Mẫu");
            var _ = province.serve(alive -> alive.news().publish(draft));
        }
    }

    private void withdraw() {
        var _ =
                province.serve(alive -> {
                    List<String> standing =
                            alive.database()
                                    .read(handle ->
                                            handle.select(
                                                            """
                                                            SELECT id FROM publication
                                                            WHERE withdrawn = 0
                                                            ORDER BY published_at, rowid
                                                            """)
                                                    .mapTo(String.class)
                                                    .list());
                    if (!standing.isEmpty()) {
                        String id = world.dice().oneOf(standing);
                        boolean _ = alive.news().withdrawNews(id) || alive.news().withdrawAlert(id);
                    }
                    return true;
                });
    }

    private void issueAlert() {
        if (world.dice().falls(0.25)) {
            keys.change();
        }
        Instant now = world.schedule().now();
        var draft =
                new AlertDraft(
                        AlertLevel.EMERGENCY,
                        "Nước lũ đang lên",
                        List.of("Lên chỗ cao"),
                        "Tỉnh Mẫu",
                        now.plus(Duration.ofDays(2)),
                        List.of());
        int before = alertsIssued();
        if (province.serve(alive -> alive.news().issue(draft)).isPresent()
                && alertsIssued() == before + 1) {
            world.schedule().start(world.life(), ALERT_KNOWN_WITHIN, () -> checkAlert(now));
        }
    }

    private int alertsIssued() {
        return province.serve(alive ->
                        alive.database()
                                .read(handle ->
                                        handle.select(
                                                        "SELECT count(*) FROM publication WHERE"
                                                                + " kind = 'ALERT'")
                                                .mapTo(Integer.class)
                                                .one()))
                .orElse(-1);
    }

    /** I13: kiosks that had a good line all the time know it. */
    private void checkAlert(Instant issuedAt) {
        Instant settled = issuedAt.minus(SETTLED_AFTER);
        for (SimulatedKiosk kiosk : kiosks) {
            boolean couldHear =
                    kiosk.alive().isPresent()
                            && kiosk.line().weather() == Line.Weather.GOOD
                            && kiosk.line().since().isBefore(settled)
                            && kiosk.readySince().isBefore(settled)
                            && province.upSince().isBefore(settled)
                            && province.admits(kiosk.name());
            boolean knows =
                    kiosk.alive().stream()
                            .flatMap(alive -> alive.news().alerts().stream())
                            .map(Alert::sentAt)
                            .anyMatch(issuedAt::equals);
            if (couldHear && !knows && isStanding(issuedAt)) {
                world.witness().complain("I13: %s does not know an alert".formatted(kiosk.name()));
            }
        }
    }

    private boolean isStanding(Instant issuedAt) {
        return province.serve(alive ->
                        alive.database()
                                .read(handle ->
                                        handle.select(
                                                        """
                                                        SELECT count(*) FROM publication
                                                        WHERE published_at = ? AND withdrawn = 0
                                                        """,
                                                        issuedAt.toEpochMilli())
                                                .mapTo(Integer.class)
                                                .one()))
                .filter(count -> count > 0)
                .isPresent();
    }

    private void suspend(String kiosk) {
        // A province that died over it may have done it all the same.
        if (province.serve(alive -> alive.fleet().suspend(kiosk)).orElse(true)) {
            world.reached(Situation.KIOSK_SUSPENDED);
            world.schedule()
                    .start(
                            world.life(),
                            world.dice().between(APART_MAX, SUSPENDED_MAX),
                            () -> resume(kiosk));
        }
    }

    private void resume(String kiosk) {
        while (province.serve(alive -> alive.fleet().resume(kiosk)).isEmpty()) {
            world.schedule().pause(APART_MAX);
        }
        kiosks.stream()
                .filter(each -> each.name().equals(kiosk))
                .forEach(SimulatedKiosk::noteAdmission);
    }
}
