package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.ForeignCode;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.local.dossier.CodeInterpreter;
import vn.motcua.local.dossier.CodeReading;
import vn.motcua.local.dossier.LookUpOutcome;
import vn.motcua.local.petition.PetitionOutcome;
import vn.motcua.local.submission.Waiting;

/** From a code, shown or typed, to the dossier: K05, K06, K08. */
final class LookUpFlow {
    private static final int WRONG_CODES_MAX = 5;
    private static final Duration PAUSE_AFTER_WRONG_CODES = Duration.ofSeconds(60);
    private static final Duration WITHOUT_A_WORD = Duration.ofMillis(300);
    private static final int TYPED_MAX = 100;

    private final CodeInterpreter interpreter = new CodeInterpreter();
    private final Stage stage;
    private final SlipPrinting slips;
    private Optional<Pending> pending = Optional.empty();

    /** A look-up on its way. {@code typed} is empty when the code came from the reader. */
    private record Pending(long run, String typed, String code, Instant since) {}

    private long runs;

    LookUpFlow(Stage stage) {
        this.stage = stage;
        this.slips = new SlipPrinting(stage);
    }

    void start() {
        cancel();
        stage.show(new ScreenState.FindDossier(stage.readerWorks(), new CodeAnswer.NoCode()));
    }

    void typeTheCode() {
        stage.show(new ScreenState.TypeCode("", new CodeAnswer.NoCode()));
    }

    /** A code on the reader, from wherever the reader is live. */
    void read(ReadOutcome outcome) {
        switch (outcome) {
            case ReadOutcome.CodeRead(String text) -> interpret(text, "");
            case ReadOutcome.Garbled() -> answer("", foreign(ForeignCode.UNREADABLE));
            case ReadOutcome.TooLong() -> answer("", foreign(ForeignCode.TOO_LONG));
            case ReadOutcome.Nothing(), ReadOutcome.Stopped _ -> {}
        }
    }

    void typed(String text) {
        String typed = text.length() > TYPED_MAX ? text.substring(0, TYPED_MAX) : text;
        Instant now = stage.parts.steady().instant();
        if (now.isBefore(stage.mayTryAgain())) {
            answer(typed, waitUntil(now));
        } else {
            interpret(text, typed);
        }
    }

    private CodeAnswer.Wait waitUntil(Instant now) {
        long seconds = Duration.between(now, stage.mayTryAgain()).toSeconds() + 1;
        return new CodeAnswer.Wait((int) seconds);
    }

    private void interpret(String text, String typed) {
        switch (interpreter.interpret(text)) {
            case CodeReading.Code(DossierCode code) -> lookUp(code, typed);
            case CodeReading.KioskNumber(String number) -> lookUp(number, typed);
            case CodeReading.Petition(PetitionCode code) -> lookUp(code, typed);
            case CodeReading.Foreign(ForeignCode code) -> answer(typed, foreign(code));
            case CodeReading.Incomplete(int missing) ->
                    answer(typed, new CodeAnswer.Incomplete(missing));
            case CodeReading.NoSuchDate() -> answer(typed, new CodeAnswer.NoSuchDate());
        }
    }

    private static CodeAnswer foreign(ForeignCode code) {
        return new CodeAnswer.Foreign(code);
    }

    private void answer(String typed, CodeAnswer answer) {
        pending = Optional.empty();
        stage.show(
                typed.isEmpty()
                        ? new ScreenState.FindDossier(stage.readerWorks(), answer)
                        : new ScreenState.TypeCode(typed, answer));
    }

    private void lookUp(DossierCode code, String typed) {
        Pending begun = begin(code.value(), typed);
        Thread _ =
                stage.inBackground(
                        "look-up",
                        () -> {
                            LookUpOutcome found = stage.parts.lookUps().find(code);
                            return () -> finish(begun, found);
                        });
    }

    private void lookUp(String number, String typed) {
        Pending begun = begin(number, typed);
        Thread _ =
                stage.inBackground(
                        "look-up",
                        () -> {
                            Optional<Waiting> here = stage.parts.submissions().waiting(number);
                            if (here.isPresent()) {
                                return () -> waiting(begun, here.get());
                            }
                            LookUpOutcome found = stage.parts.lookUps().find(number);
                            return () -> finish(begun, found);
                        });
    }

    private void lookUp(PetitionCode code, String typed) {
        Pending begun = begin(code.value(), typed);
        Thread _ =
                stage.inBackground(
                        "look-up",
                        () -> {
                            Optional<Waiting> here =
                                    stage.parts.submissions().waiting(code.value());
                            if (here.isPresent()) {
                                return () -> waiting(begun, here.get());
                            }
                            PetitionOutcome found = stage.parts.petitions().find(code);
                            return () -> finish(begun, found);
                        });
    }

    private void finish(Pending begun, PetitionOutcome outcome) {
        if (!isWanted(begun)) {
            return;
        }
        pending = Optional.empty();
        switch (outcome) {
            case PetitionOutcome.Found(Petition petition, Freshness freshness) -> {
                stage.forgetWrongCodes();
                stage.show(new PetitionState.Shown(petition, freshness));
            }
            case PetitionOutcome.NotFound() -> notFound(begun.typed());
            case PetitionOutcome.LineDown() -> answer(begun.typed(), new CodeAnswer.LineDown());
        }
    }

    private Pending begin(String code, String typed) {
        runs++;
        Pending begun = new Pending(runs, typed, code, stage.parts.steady().instant());
        pending = Optional.of(begun);
        return begun;
    }

    /** A look-up that takes longer than a moment gets a screen of its own. */
    void tick(Instant now) {
        pending.filter(each -> !now.isBefore(each.since().plus(WITHOUT_A_WORD)))
                .filter(_ -> !(stage.state() instanceof ScreenState.LookingUp))
                .filter(each -> DossierCode.isCode(each.code()))
                .ifPresent(each ->
                        stage.show(new ScreenState.LookingUp(new DossierCode(each.code()))));
    }

    boolean isBusy() {
        return pending.isPresent();
    }

    /** The visitor does not want the answer any more. */
    void cancel() {
        pending = Optional.empty();
    }

    private boolean isWanted(Pending begun) {
        return pending.filter(begun::equals).isPresent();
    }

    private void waiting(Pending begun, Waiting here) {
        if (isWanted(begun)) {
            pending = Optional.empty();
            stage.show(new ScreenState.SubmissionWaiting(here.number(), here.handedInAt()));
        }
    }

    private void finish(Pending begun, LookUpOutcome outcome) {
        if (!isWanted(begun)) {
            return;
        }
        pending = Optional.empty();
        switch (outcome) {
            case LookUpOutcome.Found(Dossier dossier, Freshness freshness) -> {
                stage.forgetWrongCodes();
                showDossier(dossier, freshness);
            }
            case LookUpOutcome.NotFound() -> notFound(begun.typed());
            case LookUpOutcome.LineDown() -> answer(begun.typed(), new CodeAnswer.LineDown());
        }
    }

    private void notFound(String typed) {
        Instant now = stage.parts.steady().instant();
        boolean guessing = !typed.isEmpty() && stage.countWrongCode() >= WRONG_CODES_MAX;
        if (guessing) {
            stage.mayTryAgain(now.plus(PAUSE_AFTER_WRONG_CODES));
            answer(typed, waitUntil(now));
        } else {
            answer(typed, new CodeAnswer.NotFound());
        }
    }

    private void showDossier(Dossier dossier, Freshness freshness) {
        Timeliness timeliness =
                stage.parts.lookUps().timeliness(dossier, stage.parts.wall().instant());
        long dueDong = stage.parts.counter().bill(dossier.code()).map(Bill::missingDong).orElse(0L);
        var shown =
                new ScreenState.DossierShown(
                        dossier, timeliness, freshness, new PrintState.NotAsked());
        boolean numberOffered = TicketFlow.takesDossiers(stage);
        stage.show(PostFlow.told(stage, shown.due(dueDong).numberOffered(numberOffered)));
    }

    void printSlip(ScreenState.DossierShown shown) {
        slips.begin(
                shown.slip(),
                shown::with,
                (printer, language) ->
                        printer.slip(
                                shown.dossier(), shown.timeliness(), shown.freshness(), language));
    }

    void showMissingPapers(ScreenState.DossierShown shown) {
        if (shown.dossier().supplement() instanceof SupplementRequest.Papers papers) {
            stage.cover(new ScreenState.MissingPapers(shown.dossier().code(), papers));
        }
    }

    /** The province changed the dossier that is shown: show it as it is now. */
    void dossiersChanged() {
        if (stage.state() instanceof ScreenState.DossierShown shown && pending.isEmpty()) {
            DossierCode code = shown.dossier().code();
            Thread _ =
                    stage.inBackground(
                            "look-up",
                            () -> {
                                LookUpOutcome found = stage.parts.lookUps().find(code);
                                return () -> refresh(shown, found);
                            });
        }
    }

    private void refresh(ScreenState.DossierShown shown, LookUpOutcome outcome) {
        if (outcome instanceof LookUpOutcome.Found(Dossier dossier, Freshness freshness)
                && stage.state().equals(shown)
                && dossier.version() > shown.dossier().version()) {
            showDossier(dossier, freshness);
        }
    }
}
