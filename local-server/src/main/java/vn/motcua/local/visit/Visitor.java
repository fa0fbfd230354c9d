package vn.motcua.local.visit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.application.Application;

/** All that belongs to the one who is here; gone as a whole with the wipe. */
final class Visitor {
    final String id;
    final Set<String> alertsRead = new HashSet<>();
    final Deque<ScreenState> covered = new ArrayDeque<>();
    DisplaySettings display;
    boolean usesKeys;
    Optional<Application> application = Optional.empty();
    Optional<PaperTray> tray = Optional.empty();
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
}
