package vn.motcua.local.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.local.draft.Opening;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.draft.SlipCode;

/** Who has to go may take what she began away on a slip, and go on with it another time. */
final class SlipFlow {
    private final Stage stage;
    private final Runnable goodbye;

    /** Goes on with a visit that was written down. */
    interface Resuming {
        void resume(SavedVisit visit);
    }

    SlipFlow(Stage stage, Runnable goodbye) {
        this.stage = stage;
        this.goodbye = goodbye;
    }

    /** The question before the end, with a slip for who may have one. */
    ScreenState.AskBeforeEnd question(PrintState slip) {
        return new ScreenState.AskBeforeEnd(isOffered(), slip);
    }

    /** The question whether she is still here, over what is shown now. */
    ScreenState.IdleWarning warning(int secondsLeft) {
        boolean isBegun = stage.holdsAnything() && SavedVisit.Step.of(stage.state()).isPresent();
        return new ScreenState.IdleWarning(secondsLeft, isBegun && isOffered());
    }

    private boolean isOffered() {
        return stage.parts.sealed().isOffered()
                && stage.parts.devices().works(DeviceRole.RECEIPT_PRINTER);
    }

    /** Seals what she began and prints the key; the visit ends when the slip is out. */
    void leave() {
        ScreenState below = stage.covered();
        Optional<SavedVisit> visit = SavedVisit.Step.of(below).map(stage::saved);
        boolean isPrinting =
                stage.state() instanceof ScreenState.AskBeforeEnd asked
                        && asked.slip() instanceof PrintState.Printing;
        if (isOffered() && !isPrinting) {
            visit.ifPresent(this::leave);
        }
    }

    private void leave(SavedVisit visit) {
        stage.replace(question(new PrintState.Printing()));
        Language language = stage.display().language();
        String about = about();
        Thread _ =
                stage.inBackground(
                        "draft-slip",
                        () -> {
                            PrintOutcome outcome = sealed(visit, about, language);
                            return () -> left(outcome);
                        });
    }

    /** What the slip says it is for; nothing of who left it. */
    private String about() {
        return stage.application()
                .map(application -> application.procedure().alias())
                .or(() -> stage.tray().map(PaperTray::errand).map(SlipFlow::about))
                .orElse("");
    }

    private static String about(Errand errand) {
        return switch (errand) {
            case Errand.NewDossier(var procedure) -> procedure.name();
            case Errand.Supplement(var dossier) -> dossier.value();
            case Errand.Collection(var dossier) -> dossier.value();
            case Errand.Petition _ -> new PaperNames().petition();
        };
    }

    private PrintOutcome sealed(SavedVisit visit, String about, Language language)
            throws InterruptedException {
        SealedDrafts drafts = stage.parts.sealed();
        try {
            SealedDrafts.Left left =
                    drafts.leave(
                            DraftKeeper.written(visit), stage.parts.folder().of(visit.visitor()));
            PrintOutcome outcome = stage.parts.printing().draft(left, about, language);
            switch (outcome) {
                case PrintOutcome.Printed() -> visit.slip().forEach(drafts::erase);
                case PrintOutcome.NotPrinted _ -> drafts.erase(left.code().draft());
            }
            return outcome;
        } catch (IOException noRoom) {
            return new PrintOutcome.NotPrinted(DeviceFault.DISK_FULL, false);
        }
    }

    private void left(PrintOutcome outcome) {
        if (stage.state() instanceof ScreenState.AskBeforeEnd) {
            if (outcome instanceof PrintOutcome.Printed) {
                goodbye.run();
            } else {
                stage.replace(question(SlipPrinting.of(outcome)));
            }
        }
    }

    /** Whether the code is that of such a slip; what it leads to comes a moment later. */
    boolean read(ReadOutcome outcome, Resuming then) {
        if (!(outcome instanceof ReadOutcome.CodeRead(String text))) {
            return false;
        }
        Optional<SlipCode> slip = SlipCode.read(text);
        slip.filter(_ -> !stage.holdsAnything()).ifPresent(code -> open(code, then));
        return slip.isPresent();
    }

    private void open(SlipCode code, Resuming then) {
        ScreenState opening = answer(new CodeAnswer.OpeningDraft());
        stage.show(opening);
        Thread _ =
                stage.inBackground(
                        "open-draft",
                        () -> {
                            Opening opened = stage.parts.sealed().open(code, this::folder);
                            return () -> {
                                if (stage.state().equals(opening)) {
                                    opened(code, opened, then);
                                }
                            };
                        });
    }

    private Path folder(String body) {
        return stage.parts
                .folder()
                .of(DraftKeeper.read(body).map(SavedVisit::visitor).orElse("lost"));
    }

    private void opened(SlipCode code, Opening opening, Resuming then) {
        switch (opening) {
            case Opening.Opened(String body) -> {
                Optional<SavedVisit> visit = DraftKeeper.read(body);
                visit.map(each -> each.on(code.draft())).ifPresent(then::resume);
                if (visit.isEmpty()) {
                    stage.show(answer(new CodeAnswer.DraftGone()));
                }
            }
            case Opening.OfAnotherKiosk(String kiosk) ->
                    stage.show(answer(new CodeAnswer.DraftElsewhere(kiosk)));
            case Opening.Gone() -> stage.show(answer(new CodeAnswer.DraftGone()));
        }
    }

    private ScreenState answer(CodeAnswer answer) {
        return new ScreenState.FindDossier(stage.readerWorks(), answer);
    }

    /** It was handed in, or thrown away: the slip in her hand is good for nothing now. */
    static void erase(Stage stage) {
        stage.slip().ifPresent(stage.parts.sealed()::erase);
    }
}
