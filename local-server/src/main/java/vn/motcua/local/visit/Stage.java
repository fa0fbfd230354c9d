package vn.motcua.local.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.local.application.Application;

/**
 * What is shown now, and everything that belongs to the visitor who is here. A wipe replaces the
 * visitor's part as a whole. Touched only under {@link #lock}.
 */
final class Stage {
    final ReentrantLock lock = new ReentrantLock();
    final VisitParts parts;
    final SessionClock clock;

    private final DraftKeeper keeper;
    private ScreenState state;
    private final FrameNumbers numbers = new FrameNumbers();
    private boolean online;
    private Visitor visitor;

    /** Work that may wait, away from the lock; what it returns runs under the lock again. */
    interface Work {
        Runnable run() throws InterruptedException;
    }

    Stage(VisitParts parts, ScreenState first) {
        this.parts = parts;
        this.clock = new SessionClock(parts.config().visit(), parts.steady().instant());
        this.keeper = new DraftKeeper(parts.drafts());
        this.visitor = newVisitor();
        this.state = first;
    }

    ScreenState state() {
        return state;
    }

    boolean isShown(long frame) {
        return numbers.isShown(frame);
    }

    /** The flow goes on to {@code next}; what it had covered is over. */
    void show(ScreenState next) {
        visitor.covered.clear();
        replace(next);
    }

    /** The same screen with something else on it. */
    void replace(ScreenState next) {
        state = next;
        visitor.served = visitor.served.after(next);
        keeper.keep(visitor, state);
        publish();
    }

    /** The visit that a power cut broke off; its screen is not shown yet. */
    Optional<SavedVisit> restored() {
        Optional<SavedVisit> saved = keeper.taken();
        saved.ifPresent(each -> visitor = Visitor.of(each, parts.guide()));
        parts.folder().keepOnly(visitor.id);
        return saved;
    }

    /** Takes up what was brought back; its screen is not shown yet. */
    void takeUp(SavedVisit saved) {
        if (!visitor.id.equals(saved.visitor())) {
            parts.folder().wipe(visitor.id);
        }
        visitor = Visitor.of(saved, parts.guide());
    }

    /** What would be written down of this visit. */
    SavedVisit saved(SavedVisit.Step step) {
        return SavedVisit.of(visitor, step);
    }

    Optional<String> slip() {
        return visitor.slip;
    }

    /** Shows {@code next} and remembers what it covers. */
    void cover(ScreenState next) {
        visitor.covered.push(state);
        replace(next);
    }

    void uncover() {
        ScreenState below = covered();
        ScreenState _ = visitor.covered.poll();
        replace(below);
    }

    /** What lies under a warning or a question. */
    ScreenState covered() {
        ScreenState below = visitor.covered.peek();
        return below == null ? new ScreenState.Goodbye() : below;
    }

    /** What lies over the flow while the flow goes on below: settings, help, the veil. */
    Optional<ScreenState> overlay() {
        return visitor.overlay;
    }

    void overlay(ScreenState over) {
        visitor.overlay = Optional.of(over);
        publish();
    }

    /** Whether there was one. */
    boolean dropOverlay() {
        boolean there = visitor.overlay.isPresent();
        visitor.overlay = Optional.empty();
        if (there) {
            publish();
        }
        return there;
    }

    void publish() {
        ScreenState top = visitor.overlay.orElse(state);
        long number = numbers.next(top, visitor.display);
        Fittings fittings = parts.technician().hall().now();
        parts.screen()
                .accept(new ScreenFrame(number, visitor.display, online, fittings, banners(), top));
    }

    /**
     * Alerts in the banner line: the important ones, and the urgent ones not on the whole screen.
     */
    private List<Alert> banners() {
        return state instanceof ScreenState.AlertShown || state instanceof ScreenState.OutOfService
                ? List.of()
                : parts.notices().alerts();
    }

    /** The emergency alert that this visitor, or nobody, has not read yet. */
    Optional<Alert> unreadEmergency() {
        return parts.notices().alerts().stream()
                .filter(alert -> alert.level() == AlertLevel.EMERGENCY)
                .filter(alert -> !visitor.alertsRead.contains(alert.with(List.of())))
                .findFirst();
    }

    /** Until it is said anew; a picture that comes later says nothing else. */
    void alertRead(Alert alert) {
        visitor.alertsRead.add(alert.with(List.of()));
    }

    void online(boolean now) {
        online = now;
    }

    DisplaySettings display() {
        return visitor.display;
    }

    void display(DisplaySettings changed) {
        visitor.display = changed;
        publish();
    }

    /** As every visitor finds it. */
    DisplaySettings usualDisplay() {
        boolean alphabetical = parts.config().keyboard().isAlphabetical();
        return DisplaySettings.DEFAULT.with(
                DisplaySettings.Layout.USUAL.alphabetical(alphabetical));
    }

    private Visitor newVisitor() {
        return new Visitor(parts.ids().next(), usualDisplay());
    }

    Served served() {
        return visitor.served;
    }

    void usesKeys() {
        visitor.usesKeys = true;
    }

    /** Whoever listens, uses keys or reads large letters gets more time. */
    boolean isUnhurried() {
        return visitor.usesKeys
                || visitor.display.speech().on()
                || visitor.display.layout().twoSwitches()
                || visitor.display.layout().guided()
                || visitor.display.textSize().compareTo(TextSize.VERY_LARGE) >= 0;
    }

    /** The procedures as she found them: nothing changes under her hands. */
    VisitParts.Offer offer() {
        return visitor.offer(parts.guide());
    }

    Optional<Application> application() {
        return visitor.application;
    }

    void application(Application application) {
        visitor.application = Optional.of(application);
    }

    void dropApplication() {
        visitor.application = Optional.empty();
    }

    /** Whether anything would be lost by ending now. */
    boolean holdsAnything() {
        return visitor.application.isPresent()
                || visitor.tray.filter(PaperTray::holdsAnything).isPresent();
    }

    Optional<PaperTray> tray() {
        return visitor.tray;
    }

    void tray(PaperTray tray) {
        visitor.tray = Optional.of(tray);
    }

    void dropTray() {
        visitor.tray = Optional.empty();
        parts.folder().wipe(visitor.id);
    }

    String visitId() {
        return visitor.id;
    }

    int countWrongCode() {
        visitor.wrongCodes++;
        return visitor.wrongCodes;
    }

    void forgetWrongCodes() {
        visitor.wrongCodes = 0;
    }

    Instant mayTryAgain() {
        return visitor.mayTryAgain;
    }

    void mayTryAgain(Instant at) {
        visitor.mayTryAgain = at;
    }

    boolean readerWorks() {
        return parts.devices().works(DeviceRole.CODE_READER);
    }

    /** Forgets the visitor: memory, settings, and what lies on disk. */
    void wipe() {
        String gone = visitor.id;
        visitor = newVisitor();
        keeper.forget();
        parts.folder().wipe(gone);
    }

    /**
     * Runs {@code work} on a thread of its own. Its result reaches the stage only while the same
     * visitor is still here.
     */
    Thread inBackground(String name, Work work) {
        String whose = visitor.id;
        return Thread.ofVirtual()
                .name(name)
                .start(() -> {
                    try {
                        Runnable then = work.run();
                        underLock(whose, then);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Runs {@code change} if the visitor {@code whose} is still here. */
    void underLock(String whose, Runnable change) {
        lock.lock();
        try {
            if (visitor.id.equals(whose)) {
                change.run();
            }
        } finally {
            lock.unlock();
        }
    }
}
