package vn.motcua.local.visit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.application.Application;

/** All that belongs to the one who is here; gone as a whole with the wipe. */
final class Visitor {
    final String id;
    final Set<Alert> alertsRead = new HashSet<>();
    final Deque<ScreenState> covered = new ArrayDeque<>();
    DisplaySettings display;
    boolean usesKeys;
    Served served = Served.BY_NOTHING;
    private Optional<VisitParts.Offer> offer = Optional.empty();
    Optional<Application> application = Optional.empty();
    Optional<PaperTray> tray = Optional.empty();

    /** The sealed draft that she brought back. */
    Optional<String> slip = Optional.empty();

    Optional<ScreenState> overlay = Optional.empty();
    int wrongCodes;
    Instant mayTryAgain = Instant.EPOCH;

    /**
     * @param id random; names the folder of this visit's pages
     */
    Visitor(String id, DisplaySettings display) {
        this.id = id;
        this.display = display;
    }

    /** Somebody of whom the kiosk lost sight, with all that was written down of her. */
    static Visitor of(SavedVisit saved, VisitParts.Guide guide) {
        var visitor = new Visitor(saved.visitor(), saved.display());
        visitor.application =
                saved.application().stream()
                        .flatMap(each -> each.restored(visitor.offer(guide).catalogue()).stream())
                        .findFirst();
        visitor.tray =
                saved.tray().stream().map(each -> PaperTray.of(each, new PaperNames())).findFirst();
        visitor.slip = saved.slip().stream().findFirst();
        return visitor;
    }

    /** The procedures as she found them: nothing changes under her hands. */
    VisitParts.Offer offer(VisitParts.Guide guide) {
        VisitParts.Offer found = offer.orElseGet(guide::offer);
        offer = Optional.of(found);
        return found;
    }
}
