package vn.motcua.system.soak.monkey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.news.AlertDraft;
import vn.motcua.province.news.Publication;

/** Alerts that come and go while somebody stands before the kiosk. */
final class Notices {
    private final ProvincialBackend province;
    private final Random random;

    Notices(ProvincialBackend province, Random random) {
        this.province = province;
        this.random = random;
    }

    /** Issues an alert, or withdraws those there are. */
    String change() {
        if (withdrawAll()) {
            return "withdrawn";
        }
        AlertLevel level = AlertLevel.values()[random.nextInt(AlertLevel.values().length)];
        boolean taken =
                province.news()
                        .issue(
                                new AlertDraft(
                                        level,
                                        "Nước sông lên nhanh",
                                        List.of("Rời khỏi bờ sông."),
                                        "Ban Chỉ huy phòng thủ dân sự phường Mẫu",
                                        Instant.now().plus(Duration.ofHours(6)),
                                        List.of("112")))
                        .isEmpty();
        return taken ? level.name() : "refused";
    }

    /** Whether there was one. */
    boolean withdrawAll() {
        boolean gone = false;
        for (Publication each : province.news().newest()) {
            if (each instanceof Publication.Warning(var alert, _)) {
                gone |= province.news().withdrawAlert(alert.id());
            }
        }
        return gone;
    }
}
