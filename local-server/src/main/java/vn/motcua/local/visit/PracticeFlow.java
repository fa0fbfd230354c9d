package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.dossier.CodeInterpreter;
import vn.motcua.local.dossier.CodeReading;

/** K42: the way to a dossier that nobody has. Nothing is looked up, sent, kept or printed. */
final class PracticeFlow {
    static final DossierCode CODE = new DossierCode("H00-260101-001");
    private static final Duration ACCEPTED_AGO = Duration.ofDays(3);
    private static final Duration DUE_IN = Duration.ofDays(7);

    private final CodeInterpreter interpreter = new CodeInterpreter();
    private final Stage stage;

    PracticeFlow(Stage stage) {
        this.stage = stage;
    }

    void begin() {
        show(new ScreenState.FindDossier(stage.readerWorks(), new CodeAnswer.NoCode()));
    }

    private void show(ScreenState step) {
        stage.show(new ScreenState.Practice(step, CODE));
    }

    void act(ScreenState step, VisitorAction action) {
        switch (action) {
            case VisitorAction.TypeTheCode() when step instanceof ScreenState.FindDossier ->
                    show(new ScreenState.TypeCode("", new CodeAnswer.NoCode()));
            case VisitorAction.CodeTyped(String text) when step instanceof ScreenState.TypeCode ->
                    typed(text);
            case VisitorAction.Practise() -> begin();
            default -> {}
        }
    }

    /** Any code will do: it is the holding that is practised. */
    void read() {
        showDossier();
    }

    private void typed(String text) {
        switch (interpreter.interpret(text)) {
            case CodeReading.Code _, CodeReading.KioskNumber _, CodeReading.Petition _ ->
                    showDossier();
            case CodeReading.Incomplete(int missing) ->
                    show(new ScreenState.TypeCode(text, new CodeAnswer.Incomplete(missing)));
            case CodeReading.NoSuchDate() ->
                    show(new ScreenState.TypeCode(text, new CodeAnswer.NoSuchDate()));
            case CodeReading.Foreign(var code) ->
                    show(new ScreenState.TypeCode(text, new CodeAnswer.Foreign(code)));
        }
    }

    private void showDossier() {
        Instant now = stage.parts.wall().instant();
        Dossier invented = invented(now);
        show(
                new ScreenState.DossierShown(
                        invented,
                        stage.parts.lookUps().timeliness(invented, now),
                        new Freshness(now, true),
                        new PrintState.NotAsked()));
    }

    private Dossier invented(Instant now) {
        VisitWords words = new VisitWords(stage.display().language());
        DossierStatus status = DossierStatus.of(NationalStatus.IN_PROGRESS);
        Holder holder = new Holder(words.get("practice.department"), "");
        return new Dossier(
                CODE,
                "",
                1,
                new Procedure("", words.get("practice.procedure")),
                words.get("practice.applicant"),
                status,
                holder,
                new Promise.ResultBy(now.plus(DUE_IN)),
                stage.parts.config().centre().helpDesk(),
                new SupplementRequest.Nothing(),
                List.of(new StatusChange(status, holder, now.minus(ACCEPTED_AGO), "")),
                now);
    }
}
