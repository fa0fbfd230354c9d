package vn.motcua.local.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.screen.HandOffProgress;
import vn.motcua.contract.screen.HandOffState.CodeShown;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.PreparedPage;
import vn.motcua.local.handoff.HandOff;
import vn.motcua.local.handoff.HandOff.Fetched;
import vn.motcua.local.handoff.PhotoPage;
import vn.motcua.local.handoff.PhotoSource;

/**
 * K41: photos from the visitor's own phone become pages of the paper that is next. The code lives
 * as long as the screen; each photo is fetched while she takes the next one. "Known" is a code that
 * the province has taken, or this machine's own door where the province cannot be reached.
 */
final class HandOffFlow {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Stage stage;
    private final ScanFlow scans;
    private Optional<HandOff> open = Optional.empty();
    private Instant askedAt = Instant.MIN;
    private boolean isAsking;

    /** Whether a phone can use the code. */
    private boolean isKnown;

    /** She wants to go on as soon as what was sent is here. */
    private boolean goesOn;

    private int sent;
    private int fetched;

    HandOffFlow(Stage stage, ScanFlow scans) {
        this.stage = stage;
        this.scans = scans;
    }

    /** A new code for the paper that is next. */
    void begin() {
        end();
        if (!stage.parts.config().handOff().isOffered()) {
            return;
        }
        stage.tray()
                .filter(tray -> tray.pagesLeft() > 0)
                .ifPresentOrElse(this::begin, scans::backFromHelp);
    }

    private void begin(PaperTray tray) {
        HandOff drawn = stage.parts.handOffs().draw();
        open = Optional.of(drawn);
        isKnown = false;
        goesOn = false;
        sent = 0;
        fetched = 0;
        int pages = tray.current().size();
        stage.show(new CodeShown(tray.paperName(), "", "", HandOffProgress.ASKING, pages, 0));
        ask(drawn);
    }

    void act(CodeShown shown, VisitorAction action) {
        switch (action) {
            case VisitorAction.Continue() when shown.pages() > 0 -> goOn();
            case VisitorAction.TryAgain() -> begin();
            default -> {}
        }
    }

    private void goOn() {
        goesOn = true;
        if (sent == fetched || open.isEmpty()) {
            leave();
        }
    }

    /** To the pages that are here, else to the scanner; no photo comes any more. */
    void leave() {
        end();
        scans.backFromHelp();
    }

    /** Time has passed: the province is asked what has come. */
    void tick(Instant now) {
        if (stage.state() instanceof CodeShown && isDue(now)) {
            open.ifPresent(this::ask);
        }
    }

    private boolean isDue(Instant now) {
        return !isAsking && !now.isBefore(askedAt.plus(EVERY));
    }

    /** The visit or the screen is over: at once the code is good for nothing. */
    void end() {
        open.ifPresent(HandOff::end);
        open = Optional.empty();
        isAsking = false;
    }

    /** Asks the province; may wait for the line. */
    private interface Question {
        PhotoSource.StatusAnswer ask() throws InterruptedException;
    }

    private void ask(HandOff asked) {
        int photosMax = stage.tray().map(PaperTray::pagesLeft).orElse(1);
        ask(asked, isKnown ? asked::status : () -> asked.open(photosMax));
    }

    private void ask(HandOff asked, Question question) {
        isAsking = true;
        askedAt = stage.parts.steady().instant();
        inBackground(
                asked,
                () -> {
                    PhotoSource.StatusAnswer answer = question.ask();
                    return () -> said(asked, answer);
                });
    }

    /** What comes back for a code that is no longer shown is let go. */
    private void inBackground(HandOff asked, Stage.Work work) {
        Thread _ =
                stage.inBackground(
                        "hand-off",
                        () -> {
                            Runnable then = work.run();
                            return () -> {
                                if (open.filter(asked::equals).isPresent()) {
                                    then.run();
                                }
                            };
                        });
    }

    private void said(HandOff asked, PhotoSource.StatusAnswer answer) {
        isAsking = false;
        if (shown().isEmpty()) {
            return; // a question lies over it; what it is told later is the same
        }
        switch (answer) {
            case PhotoSource.StatusAnswer.Silent() -> silent();
            case PhotoSource.StatusAnswer.Over() -> {
                open = Optional.empty();
                show(HandOffProgress.OVER);
            }
            case PhotoSource.StatusAnswer.Known(HandOffStatus status) -> known(asked, status);
        }
    }

    private void silent() {
        if (goesOn) {
            leave();
        } else {
            show(HandOffProgress.LINE_DOWN);
        }
    }

    private void known(HandOff asked, HandOffStatus status) {
        isKnown = true;
        sent = status.photos();
        show(status.opened() ? HandOffProgress.OPENED : HandOffProgress.READY);
        if (sent > fetched) {
            fetch(asked, fetched + 1);
        } else if (status.finished() || goesOn) {
            leave();
        }
    }

    private void fetch(HandOff asked, int photo) {
        isAsking = true;
        Path into = stage.parts.folder().of(stage.visitId()).resolve(stage.parts.ids().next());
        boolean isPaper = stage.tray().filter(PaperTray::isPetition).isEmpty();
        inBackground(
                asked,
                () -> {
                    Fetched came = asked.fetch(photo, into);
                    List<PreparedPage> pages =
                            came instanceof Fetched.Here ? pages(into, isPaper) : List.of();
                    return () -> came(asked, photo, came, pages);
                });
    }

    /**
     * None if it cannot be read. A petition's photo shows a place: there is nothing to straighten.
     */
    private List<PreparedPage> pages(Path photo, boolean isPaper) {
        try {
            Optional<PageImage> page = PhotoPage.of(photo);
            return page.stream()
                    .map(each ->
                            isPaper
                                    ? stage.parts.fresh().prepared(each)
                                    : new PreparedPage(each, List.of()))
                    .toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private void came(HandOff asked, int photo, Fetched came, List<PreparedPage> pages) {
        isAsking = false;
        if (came instanceof Fetched.Later) {
            silent();
            return;
        }
        fetched = photo;
        stage.tray()
                .ifPresent(tray -> {
                    tray.add(pages, stage.parts.ids());
                    pages.forEach(page -> scans.compare(page));
                    shown().ifPresent(shown ->
                            stage.replace(
                                    new CodeShown(
                                            shown.paper(),
                                            shown.address(),
                                            shown.network(),
                                            HandOffProgress.OPENED,
                                            tray.current().size(),
                                            shown.unread() + (pages.isEmpty() ? 1 : 0))));
                });
        // Only now that it is written down here it may go there; then the next is asked for.
        ask(
                asked,
                () -> {
                    asked.fetched(photo);
                    return asked.status();
                });
    }

    private Optional<CodeShown> shown() {
        return stage.state() instanceof CodeShown shown ? Optional.of(shown) : Optional.empty();
    }

    private void show(HandOffProgress progress) {
        Optional<HandOff> known = open.filter(_ -> isKnown);
        String language = stage.display().language().tag();
        String address = known.map(each -> each.address(language)).orElse("");
        String network = known.map(HandOff::network).orElse("");
        shown().map(shown -> shown.at(progress).by(address, network))
                .filter(next -> !next.equals(stage.state()))
                .ifPresent(stage::replace);
    }
}
