package vn.motcua.local.visit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.technician.TechnicianFlow;
import vn.motcua.local.technician.TechnicianScreen;

/** A visit of a technician: it begins only where no citizen is in the middle of something. */
final class TechnicianVisit {
    private static final Duration AWAY_MAX = Duration.ofMinutes(3);

    private final Stage stage;
    private final Lobby lobby;
    private final TechnicianFlow flow;

    TechnicianVisit(Stage stage, Lobby lobby) {
        this.stage = stage;
        this.lobby = lobby;
        flow = new TechnicianFlow(new OnStage(), stage.parts.technician());
        close();
    }

    private void close() {
        lobby.closeForMaintenance(flow.isClosed(), flow.openAgain().orElse(Instant.MIN));
    }

    void begin() {
        if (stage.overlay().isEmpty()
                && (lobby.nobodyIsHere() || stage.state() instanceof ScreenState.Home)) {
            stage.wipe();
            flow.begin();
        }
    }

    void act(TechnicianState state, VisitorAction action) {
        flow.act(state, action);
    }

    void back(TechnicianState state) {
        flow.back(state);
    }

    Optional<Path> picture(String page) {
        return flow.picture(page);
    }

    void refresh() {
        if (stage.state() instanceof TechnicianState shown) {
            flow.refresh(shown);
        }
    }

    /** Whoever was away for so long has gone, and the next one is perhaps not a technician. */
    void tick(Instant now) {
        flow.tick(now);
        if (stage.clock.isUntouched(now, AWAY_MAX)) {
            leave();
        }
    }

    void forget() {
        flow.forget();
    }

    void leave() {
        forget();
        stage.wipe();
        close();
        lobby.idle();
    }

    /** The part of the stage that a technician needs. */
    private final class OnStage implements TechnicianScreen {
        @Override
        public ScreenState state() {
            return stage.state();
        }

        @Override
        public void show(TechnicianState state) {
            stage.show(state);
        }

        @Override
        public Thread inBackground(String name, Work work) {
            return stage.inBackground(name, work::run);
        }

        @Override
        public Language language() {
            return stage.display().language();
        }

        @Override
        public Path folder() {
            return stage.parts.folder().of(stage.visitId());
        }

        @Override
        public void leave() {
            TechnicianVisit.this.leave();
        }
    }
}
