package vn.motcua.local.visit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.local.diagnosis.Diagnosis;
import vn.motcua.local.line.LineState;

/**
 * One person's way from touch to goodbye. The only place that decides what the kiosk shows:
 * touches, codes, devices, the line, news and time come in, frames go out.
 *
 * <p>Every method may be called from any thread and returns at once; slow work runs elsewhere and
 * comes back only while the same visitor is still here.
 */
public final class Visit {
    private static final Duration FOR_HELP = Duration.ofMinutes(15);

    private final Stage stage;
    private final LookUpFlow lookUp;
    private final HandInFlow handIn;
    private final ApplicationFlow applying;
    private final Lobby lobby;
    private final TechnicianVisit technician;
    private final Touches touches;
    private final Resumption resumption;

    public Visit(VisitParts parts) {
        stage = new Stage(parts, new ScreenState.OutOfService(OutOfServiceReason.STARTING));
        lookUp = new LookUpFlow(stage);
        handIn = new HandInFlow(stage);
        lobby = new Lobby(stage);
        technician = new TechnicianVisit(stage, lobby);
        touches = new Touches(stage, lookUp, handIn, lobby, technician);
        applying = touches.applying();
        resumption = new Resumption(stage, applying, handIn, lobby);
        parts.fresh()
                .onRead((page, words) ->
                        locked(() -> handIn.scans().wrongPaper().read(page, words)));
        stage.publish();
    }

    /**
     * Goes on with the visit that a power cut broke off, under the veil; or begins with nobody here
     * and nothing of anybody on the disk. Called once, when the devices are there.
     */
    public void resume() {
        locked(resumption::afterPowerCut);
    }

    /** A touch. On a screen that is gone it does nothing. */
    public void act(VisitorInput input) {
        locked(() -> {
            look();
            switch (input.action()) {
                case VisitorAction.HeadsetChanged unplugged when !unplugged.plugged() ->
                        touches.act(unplugged); // somebody may just have left
                case VisitorAction.HeadsetChanged plugged -> actOfSomebody(plugged);
                case VisitorAction.CallTechnician sign -> actOfSomebody(sign);
                case VisitorAction _ when stage.state() instanceof TechnicianState.Cleaning -> {}
                case VisitorAction touch when stage.isShown(input.frame()) -> actOfSomebody(touch);
                default -> {}
            }
        });
    }

    /** Whoever does anything at all while being asked is still here. */
    private void actOfSomebody(VisitorAction action) {
        boolean asked = stage.state() instanceof ScreenState.IdleWarning;
        noteInput();
        touches.act(action);
        if (asked && stage.state() instanceof ScreenState.IdleWarning) {
            stage.uncover();
        }
    }

    /** The code reader has something to say. */
    public void codeRead(ReadOutcome outcome) {
        boolean isCode =
                !(outcome instanceof ReadOutcome.Nothing)
                        && !(outcome instanceof ReadOutcome.Stopped);
        locked(() -> {
            look();
            if (isCode && isReaderLive()) {
                boolean _ = stage.dropOverlay();
                noteInput();
                if (stage.state() instanceof ScreenState.Practice) {
                    touches.practice().read();
                } else if (stage.state() instanceof UtilityState.CardAsked) {
                    touches.services().utilities().enquiries().read(outcome);
                } else if (applying.cards().isWanted()) {
                    applying.cards().read(outcome);
                } else if (!touches.slips().read(outcome, resumption::bySlip)
                        && !touches.services().tickets().read(outcome)
                        && !applying.resume(outcome)) {
                    lookUp.read(outcome);
                }
            }
        });
    }

    /** Time has passed; called several times a second. */
    public void tick() {
        locked(() -> tick(look()));
    }

    /** A device came, went, failed or was mended. */
    public void devicesChanged() {
        locked(() -> {
            switch (stage.state()) {
                case ScreenState.Idle _ -> lobby.idle();
                case ScreenState.Home _ -> lobby.home();
                case ScreenState.FindDossier(_, var answer) ->
                        stage.show(new ScreenState.FindDossier(stage.readerWorks(), answer));
                case TechnicianState _ -> technician.refresh();
                case FormState.CardWanted _ when !stage.readerWorks() -> applying.show();
                default -> {}
            }
        });
    }

    /** The line came or went, or the province changed its mind about this kiosk. */
    public void lineChanged(LineState line) {
        locked(() -> {
            stage.online(line.online());
            lobby.admission(line.admission());
            if (lobby.nobodyIsHere()) {
                lobby.idle();
            } else {
                technician.refresh();
                stage.publish();
            }
        });
    }

    /** News, alerts or utilities changed. */
    public void noticesChanged() {
        locked(() -> {
            if (stage.state() instanceof ScreenState.Idle) {
                lobby.idle();
            } else if (stage.state() instanceof ScreenState.AlertShown(Alert alert, _)
                    && lobby.isOver(alert)) {
                lobby.afterAlert();
            } else {
                lobby.tellAtHome();
                stage.publish();
            }
        });
    }

    /** The province told of changed dossiers. */
    public void dossiersChanged() {
        locked(lookUp::dossiersChanged);
    }

    /** The province told of bills, or of what came in for them. */
    public void counterChanged() {
        locked(touches.services()::counterChanged);
    }

    /** The province has the submission. */
    public void submissionTaken(UUID id) {
        locked(() -> handIn.receipts().taken(id));
    }

    /** The picture of a page of the visit that goes on now. */
    public Optional<Path> picture(String page) {
        stage.lock.lock();
        try {
            return handIn.scans()
                    .picture(page)
                    .or(() -> touches.services().utilities().pictures().picture(page))
                    .or(() -> technician.picture(page));
        } finally {
            stage.lock.unlock();
        }
    }

    public Diagnosis diagnosis() {
        return stage.parts.technician().diagnosis();
    }

    /** Looks at the time. What somebody left before a long sleep is nobody else's to read. */
    @CanIgnoreReturnValue
    private Instant look() {
        Instant now = stage.parts.steady().instant();
        if (stage.clock.hasSlept(now, stage.isUnhurried()) && !lobby.nobodyIsHere()) {
            touches.goodbye();
        }
        return now;
    }

    private void locked(Runnable change) {
        stage.lock.lock();
        try {
            change.run();
        } finally {
            stage.lock.unlock();
        }
    }

    private void noteInput() {
        Instant now = stage.parts.steady().instant();
        boolean stillHere =
                stage.state() instanceof ScreenState.IdleWarning && stage.clock.isPastCap(now);
        if (lobby.nobodyIsHere() || stillHere) {
            stage.clock.begin(now);
        } else {
            stage.clock.input(now);
        }
    }

    private boolean isReaderLive() {
        return switch (stage.state()) {
            case FormState.CardWanted _, FormState.Question _ -> applying.cards().isWanted();
            case ScreenState other -> ScreenRules.isCodeAwaited(other);
        };
    }

    private void tick(Instant now) {
        switch (stage.state()) {
            case ScreenState.Goodbye _ when lobby.isGoodbyeOver(now) -> lobby.idle();
            case ScreenState.AlertShown(Alert alert, _) when lobby.isOver(alert) ->
                    lobby.afterAlert();
            case ScreenState.IdleWarning shown -> countDown(now, shown);
            case ScreenState.AskBeforeEnd _ when stage.clock.isIdle(now, stage.isUnhurried()) ->
                    touches.goodbye();
            case ScreenState.OutOfService shown when lobby.isPast(shown) -> lobby.idle();
            case TechnicianState _ -> technician.tick(now);
            default -> tickVisit(now);
        }
    }

    private void tickVisit(Instant now) {
        lookUp.tick(now);
        touches.services().tick(now);
        if (lobby.nobodyIsHere()) {
            return;
        }
        if (isBusy()) {
            stage.clock.input(now);
        } else if (isHelpAwaited(now)) {
            return;
        } else if (stage.clock.isIdle(now, stage.isUnhurried()) || isCapReached(now)) {
            stage.clock.warn(now);
            boolean _ = stage.dropOverlay();
            int left = stage.clock.secondsLeft(now, stage.isUnhurried());
            stage.cover(touches.slips().warning(left));
        } else if (stage.clock.isLeftAlone(now) && isVeilNeeded()) {
            stage.overlay(new ScreenState.Veil());
        }
    }

    private boolean isCapReached(Instant now) {
        return ScreenRules.isSafeEnd(stage.state()) && stage.clock.isPastCap(now);
    }

    /** What somebody left on the screen is nobody else's to read; a dark screen shows nothing. */
    private boolean isVeilNeeded() {
        return stage.overlay().isEmpty()
                && !stage.display().speech().screenDark()
                && ScreenRules.isPersonal(stage.state());
    }

    /** Nobody is hurried while the kiosk itself is the one who takes its time. */
    private boolean isBusy() {
        return lookUp.isBusy()
                || handIn.scans().isScanning()
                || ScreenRules.isWaitedAt(stage.state());
    }

    /** Whoever called somebody waits for them, and cannot touch anything meanwhile. */
    private boolean isHelpAwaited(Instant now) {
        return stage.overlay().filter(ScreenState.Help.class::isInstance).isPresent()
                && !stage.clock.isUntouched(now, FOR_HELP);
    }

    private void countDown(Instant now, ScreenState.IdleWarning shown) {
        int left = stage.clock.secondsLeft(now, stage.isUnhurried());
        if (left == 0) {
            touches.goodbye();
        } else if (left < shown.secondsLeft()) {
            stage.replace(new ScreenState.IdleWarning(left, shown.slipOffered()));
        }
    }
}
