package vn.motcua.local.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.ConsentView;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.local.application.Application;
import vn.motcua.local.application.FilledForm;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;

/** From papers to receipt: K22, K23, K24, K26. */
final class HandInFlow {
    /** The row of the review that leads to where the result of papers shall be. */
    static final String RESULT_ROW = "result-place";

    private final Stage stage;
    private final PaperNames names = new PaperNames();
    private final ScanFlow scans;
    private final ReceiptFlow receipts;
    private final PhoneFlow phones;
    private final HandOffFlow handOff;

    HandInFlow(Stage stage) {
        this.stage = stage;
        this.scans = new ScanFlow(stage, this::review);
        this.receipts = new ReceiptFlow(stage);
        this.phones = new PhoneFlow(stage, this::review);
        this.handOff = new HandOffFlow(stage, scans);
    }

    ScanFlow scans() {
        return scans;
    }

    HandOffFlow handOff() {
        return handOff;
    }

    PhoneFlow phones() {
        return phones;
    }

    ReceiptFlow receipts() {
        return receipts;
    }

    /** Papers of which only the officer will say what they are for. */
    Errand officerDecides() {
        return new Errand.NewDossier(new Procedure("", names.officerDecides()));
    }

    void supplement(ScreenState.MissingPapers missing) {
        List<String> asked = missing.request().papers().stream().map(RequestedPaper::name).toList();
        begin(new Errand.Supplement(missing.dossier()), asked);
    }

    /**
     * @param asked the papers that are scanned one after the other; empty when any may come
     */
    void begin(Errand errand, List<String> asked) {
        stage.tray(new PaperTray(UUID.randomUUID(), errand, asked, names));
        if (asked.isEmpty() && stage.application().isPresent()) {
            review();
        } else {
            scans.askForPaper();
        }
    }

    /** K23, or K20 when there is nothing to review. */
    void review() {
        stage.tray()
                .ifPresent(tray -> {
                    if (isReady(tray)) {
                        stage.show(
                                new ScreenState.Review(
                                        tray.errand(),
                                        answers(tray),
                                        tray.views(),
                                        consents(tray)));
                    } else {
                        tray.scanAgain(0);
                        scans.askForPaper();
                    }
                });
    }

    /** A form may come without papers; where its result shall be is nothing by itself. */
    private boolean isReady(PaperTray tray) {
        return tray.isReady() || stage.application().filter(a -> !a.isDelivery()).isPresent();
    }

    private List<AnswerView> answers(PaperTray tray) {
        List<AnswerView> answers =
                new ArrayList<>(stage.application().map(this::answers).orElse(List.of()));
        if (stage.application().isEmpty() && tray.errand() instanceof Errand.NewDossier) {
            String language = stage.display().language().tag();
            FormField where = Application.delivery().fields().getFirst();
            answers.add(
                    new AnswerView(
                            RESULT_ROW,
                            where.label().in(language),
                            where.options().getFirst().name().in(language)));
        }
        if (isWithoutForm()) {
            answers.addAll(phones.rows(tray));
        }
        return answers;
    }

    /** Only papers, whether or not she said where their result shall be. */
    private boolean isWithoutForm() {
        return stage.application().filter(a -> !a.isDelivery()).isEmpty();
    }

    private List<AnswerView> answers(Application application) {
        FilledForm form = new FilledForm(application);
        String language = stage.display().language().tag();
        List<FormField> fields = application.fields();
        List<AnswerView> answers = new ArrayList<>();
        for (int number = 0; number < fields.size(); number++) {
            FormField field = fields.get(number);
            answers.add(
                    new AnswerView(
                            "answer-" + number,
                            field.label().in(language),
                            form.written(field, language)));
        }
        return answers;
    }

    private List<ConsentView> consents(PaperTray tray) {
        return asked(tray).stream()
                .map(purpose ->
                        new ConsentView(
                                purpose,
                                tray.isConsentGiven(purpose),
                                purpose == ConsentPurpose.PROCESSING))
                .toList();
    }

    /** Each purpose by itself; word is sent only to who left a number. Nobody has no data. */
    private List<ConsentPurpose> asked(PaperTray tray) {
        if (tray.errand() instanceof Errand.Petition petition) {
            return petition.sender().hasName() ? List.of(ConsentPurpose.PROCESSING) : List.of();
        }
        String phone =
                isWithoutForm()
                        ? tray.phone()
                        : stage.application().map(Application::phone).orElse("");
        return !phone.isEmpty()
                ? List.of(ConsentPurpose.PROCESSING, ConsentPurpose.NOTICES)
                : List.of(ConsentPurpose.PROCESSING);
    }

    void addPaper() {
        stage.tray()
                .filter(tray -> !tray.isFull() && !tray.isForPost())
                .ifPresent(_ -> scans.askForPaper());
    }

    void removePaper(int paper) {
        stage.tray().ifPresent(tray -> PaperTray.delete(tray.removePaper(paper)));
        review();
    }

    /** A paper that was skipped or thrown away is here after all. */
    void scanPaper(int paper) {
        stage.tray().ifPresent(tray -> tray.scanAgain(paper));
        scans.askForPaper();
    }

    void consent(ConsentPurpose purpose, boolean given) {
        stage.tray().ifPresent(tray -> tray.consent(purpose, given));
        review();
    }

    /** Only from K23 and only with consent; the next screen cannot hand in again. */
    void handIn() {
        stage.tray()
                .filter(this::isReady)
                .filter(tray ->
                        consents(tray).stream().allMatch(each -> each.given() || !each.needed()))
                .ifPresent(tray -> send(draft(tray)));
    }

    private Draft draft(PaperTray tray) {
        Instant now = stage.parts.wall().instant();
        List<ConsentRecord> agreed =
                asked(tray).stream()
                        .filter(tray::isConsentGiven)
                        .map(purpose -> new ConsentText(purpose).agreedAt(now))
                        .toList();
        boolean mayBeCalled = tray.isConsentGiven(ConsentPurpose.NOTICES);
        List<FormAnswer> answers = new ArrayList<>();
        stage.application()
                .map(application -> new FilledForm(application).answers(mayBeCalled))
                .ifPresent(answers::addAll);
        if (mayBeCalled && isWithoutForm()) {
            answers.addAll(PhoneFlow.answers(tray));
        }
        boolean byPost = stage.application().filter(Application::isResultByPost).isPresent();
        return tray.draft(answers, agreed, byPost);
    }

    private void send(Draft draft) {
        stage.show(new ScreenState.HandingIn());
        Thread _ =
                stage.inBackground(
                        "hand-in",
                        () -> {
                            HandInOutcome outcome = store(draft);
                            return () -> handedIn(draft, outcome);
                        });
    }

    private HandInOutcome store(Draft draft) {
        try {
            return stage.parts.submissions().handIn(draft);
        } catch (RuntimeException bug) { // boundary: the papers stay, and the visitor may try again
            return new HandInOutcome.NotTakenIn(HandInProblem.UNKNOWN);
        }
    }

    private void handedIn(Draft draft, HandInOutcome outcome) {
        switch (outcome) {
            case HandInOutcome.TakenIn takenIn -> {
                SlipFlow.erase(stage);
                stage.dropApplication();
                stage.dropTray();
                receipts.start(draft, takenIn);
            }
            case HandInOutcome.SameAsBefore(String number) ->
                    stage.show(new ScreenState.NotHandedIn(HandInProblem.SAME_AS_BEFORE, number));
            case HandInOutcome.NotTakenIn(HandInProblem problem) ->
                    stage.show(new ScreenState.NotHandedIn(problem));
        }
    }

    /** The visit ends: a scan that still runs is stopped; nothing it brings is kept. */
    void forget() {
        scans.forget();
        handOff.end();
        receipts.forget();
    }
}
