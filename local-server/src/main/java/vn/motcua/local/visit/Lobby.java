package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.sync.Admission;

/** Where everybody begins and ends: K01, K02, K03, the goodbye of K36, K39. */
final class Lobby {
    private static final Duration GOODBYE = Duration.ofSeconds(3);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Stage stage;
    private Instant goodbyeSince = Instant.MAX;
    private boolean underMaintenance;
    private Instant openAgain = Instant.MIN;
    private Optional<OutOfServiceReason> closed = Optional.of(OutOfServiceReason.STARTING);

    Lobby(Stage stage) {
        this.stage = stage;
    }

    /** How the province stands to this kiosk; takes effect when nobody is here. */
    void admission(Admission admission) {
        closed = whyClosed(admission);
    }

    /**
     * A technician works here: nobody is served, but who is in the middle of something is.
     *
     * @param until as citizens are told; in the past if nobody knows
     */
    void closeForMaintenance(boolean closedByTechnician, Instant until) {
        underMaintenance = closedByTechnician;
        openAgain = until;
    }

    /** The time that the closed screen promises has passed: it promises none from now on. */
    boolean isPast(ScreenState.OutOfService shown) {
        return !shown.until().isEmpty() && !shown.until().equals(until());
    }

    private String until() {
        return underMaintenance && stage.parts.wall().instant().isBefore(openAgain)
                ? CLOCK.format(openAgain)
                : "";
    }

    void goodbye() {
        stage.wipe();
        goodbyeSince = stage.parts.steady().instant();
        stage.show(new ScreenState.Goodbye());
    }

    boolean isGoodbyeOver(Instant now) {
        return !now.isBefore(goodbyeSince.plus(GOODBYE));
    }

    boolean nobodyIsHere() {
        return switch (stage.state()) {
            case ScreenState.Idle _, ScreenState.OutOfService _, ScreenState.Goodbye _ -> true;
            case ScreenState.AlertShown _ -> stage.covered() instanceof ScreenState.Idle;
            default -> false;
        };
    }

    /** Help or settings before anything else: a visit begins at home. */
    void beginIfIdle() {
        if (stage.state() instanceof ScreenState.Idle) {
            home();
        }
    }

    void home() {
        boolean scanner = stage.parts.devices().works(DeviceRole.DOCUMENT_SCANNER);
        List<ServiceTile> tiles = new ArrayList<>();
        tiles.add(new ServiceTile.Open(Service.LOOK_UP));
        tiles.add(
                scanner
                        ? new ServiceTile.Open(Service.HAND_IN)
                        : new ServiceTile.Closed(Service.HAND_IN, DeviceRole.DOCUMENT_SCANNER));
        if (!stage.offer().catalogue().procedures().isEmpty()) {
            tiles.add(new ServiceTile.Open(Service.PROCEDURES));
        }
        tiles.add(new ServiceTile.Open(Service.PETITION));
        tiles.add(new ServiceTile.Open(Service.RATING));
        if (TicketFlow.isOffered(stage)) {
            tiles.add(new ServiceTile.Open(Service.TICKET));
        }
        if (!stage.parts.notices().news().isEmpty()) {
            tiles.add(new ServiceTile.Open(Service.NEWS));
        }
        if (!stage.parts.utilities().offered().isEmpty()) {
            tiles.add(new ServiceTile.Open(Service.UTILITIES));
        }
        tiles.add(new ServiceTile.Open(Service.GUIDE));
        stage.show(new ScreenState.Home(tiles, stage.readerWorks()));
    }

    void idle() {
        Optional<OutOfServiceReason> reason =
                underMaintenance ? Optional.of(OutOfServiceReason.MAINTENANCE) : closed;
        if (reason.isPresent()) {
            stage.show(new ScreenState.OutOfService(reason.get(), until()));
            return;
        }
        stage.show(new ScreenState.Idle(stage.parts.notices().news(), stage.readerWorks()));
        boolean _ = showEmergencyAtHome();
    }

    private static Optional<OutOfServiceReason> whyClosed(Admission admission) {
        return switch (admission) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED, REVOKED -> Optional.of(OutOfServiceReason.REVOKED);
            case UNKNOWN_KIOSK, BAD_SIGNATURE -> Optional.of(OutOfServiceReason.NOT_ENROLLED);
        };
    }

    /** An emergency takes the whole screen, but never from somebody in the middle of something. */
    boolean showEmergencyAtHome() {
        boolean free =
                stage.state() instanceof ScreenState.Idle
                        || stage.state() instanceof ScreenState.Home;
        Optional<Alert> alert = free ? stage.unreadEmergency() : Optional.empty();
        alert.ifPresent(each -> stage.cover(new ScreenState.AlertShown(each)));
        return alert.isPresent();
    }

    /** Whoever is at home sees an emergency, or what is offered now. */
    void tellAtHome() {
        if (!showEmergencyAtHome() && stage.state() instanceof ScreenState.Home) {
            home();
        }
    }

    void showAlert(String id) {
        stage.parts.notices().alerts().stream()
                .filter(alert -> alert.id().equals(id))
                .findFirst()
                .filter(_ -> stage.state() instanceof ScreenState.Home)
                .ifPresent(alert -> stage.cover(new ScreenState.AlertShown(alert)));
    }

    void alertRead(String id) {
        if (stage.state() instanceof ScreenState.AlertShown(Alert alert, _)
                && alert.id().equals(id)) {
            stage.alertRead(alert);
            stage.clock.begin(stage.parts.steady().instant());
            home();
            boolean _ = showEmergencyAtHome();
        }
    }

    /** Withdrawn, ended, or said anew. */
    boolean isOver(Alert alert) {
        return !stage.parts.notices().alerts().contains(alert);
    }

    void afterAlert() {
        if (stage.covered() instanceof ScreenState.Home) {
            home();
            boolean _ = showEmergencyAtHome();
        } else {
            idle();
        }
    }
}
