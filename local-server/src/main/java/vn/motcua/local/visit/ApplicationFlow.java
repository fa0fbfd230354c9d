package vn.motcua.local.visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.procedure.Question;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.local.application.AnswerCheck;
import vn.motcua.local.application.Application;
import vn.motcua.local.application.ListCode;
import vn.motcua.local.application.Place.Part;
import vn.motcua.local.identity.IdentityNumber;

/** From a procedure to its papers: which she needs, who she is, what the form asks. K13 to K17. */
final class ApplicationFlow {
    private final Stage stage;
    private final SlipPrinting slips;
    private final HandInFlow handIn;
    private final AddressFlow addresses;
    private final CardFlow cards;
    private final ChipFlow chips;

    ApplicationFlow(Stage stage, HandInFlow handIn) {
        this.stage = stage;
        this.slips = new SlipPrinting(stage);
        this.handIn = handIn;
        this.addresses = new AddressFlow(stage, this::show);
        this.chips = new ChipFlow(stage);
        this.cards = new CardFlow(stage, chips, this::show);
    }

    /** A procedure that nobody has prepared is a heap of papers for the officer. */
    void begin(Procedure procedure) {
        if (procedure.isPrepared()) {
            show(Application.begin(procedure));
        } else {
            handIn.begin(errand(procedure), List.of());
        }
    }

    private static Errand errand(Procedure procedure) {
        return new Errand.NewDossier(
                new vn.motcua.contract.dossier.Procedure(procedure.code(), procedure.alias()));
    }

    CardFlow cards() {
        return cards;
    }

    /** Shows where she is; also again, after a change of language. */
    void show() {
        stage.application().ifPresent(this::show);
    }

    private void show(Application application) {
        stage.application(application);
        var screens = new ApplicationScreens(application, stage.display().language());
        switch (application.place().part()) {
            case TRIAGE -> stage.show(screens.triage());
            case PAPERS_NEEDED -> stage.show(screens.papersNeeded(new PrintState.NotAsked()));
            case BEFORE_START -> stage.show(screens.beforeStart(expected(application)));
            case CARD -> cardOrNumber(application);
            case NUMBER -> stage.show(screens.number(""));
            case CONFIRM -> confirm(chips.begin(application));
            case PHONE -> stage.show(new FormState.PhoneWanted(application.phone(), false));
            case FORM -> form(application);
            case PAPERS -> papers(application);
        }
    }

    /** Nobody is asked to hold a card to a reader that does not read. */
    private void cardOrNumber(Application application) {
        if (stage.readerWorks()) {
            stage.show(ApplicationScreens.card(CardAnswer.NO_CARD, chips.isPossible()));
        } else {
            show(application.withoutCard());
        }
    }

    private void confirm(Application application) {
        stage.application(application);
        stage.show(
                new ApplicationScreens(application, stage.display().language())
                        .confirm(stage.parts.today()));
    }

    private ExpectedResult expected(Application application) {
        return stage.parts.guide().expected(application.procedure(), stage.parts.wall().instant());
    }

    private void papers(Application application) {
        if (stage.tray().isPresent()) {
            handIn.review();
        } else {
            handIn.begin(errand(application.procedure()), application.checklist().toScan());
        }
    }

    private void form(Application application) {
        if (AddressFlow.isAsked(application)) {
            addresses.show(application);
        } else {
            question(application, "", AnswerCheck.FITS);
        }
    }

    private void question(Application application, String tried, AnswerCheck check) {
        String answer = check == AnswerCheck.FITS ? application.known(application.field()) : tried;
        stage.show(
                new ApplicationScreens(application, stage.display().language())
                        .question(answer, check));
    }

    void act(ProcedureState state, VisitorAction action) {
        stage.application().ifPresent(application -> act(application, state, action));
    }

    private void act(Application application, ProcedureState state, VisitorAction action) {
        switch (state) {
            case ProcedureState.PaperQuestion _ when action instanceof VisitorAction.Choose said ->
                    triage(application, said.option());
            case ProcedureState.PapersNeeded papers
                    when action instanceof VisitorAction.PrintList ->
                    print(application, papers);
            case ProcedureState.PapersNeeded _, ProcedureState.BeforeStart _
                    when action instanceof VisitorAction.Continue ->
                    show(application.next());
            default -> {}
        }
    }

    private void print(Application application, ProcedureState.PapersNeeded papers) {
        var screens = new ApplicationScreens(application, stage.display().language());
        slips.begin(
                papers.list(),
                screens::papersNeeded,
                (printer, language) -> printer.list(papers, ListCode.of(application), language));
    }

    /** Whether the code is that of a printed list; then she goes on where she left off. */
    boolean resume(ReadOutcome outcome) {
        if (stage.application().isEmpty() && outcome instanceof ReadOutcome.CodeRead(String text)) {
            Optional<Application> listed = ListCode.read(text, stage.offer().catalogue());
            listed.ifPresent(this::show);
            return listed.isPresent();
        }
        return false;
    }

    private void triage(Application application, String said) {
        for (Question.Answer answer : Question.Answer.values()) {
            if (answer.name().toLowerCase(Locale.ROOT).equals(said)) {
                show(application.triage(answer));
            }
        }
    }

    void act(FormState state, VisitorAction action) {
        stage.application().ifPresent(application -> act(application, state, action));
    }

    private void act(Application application, FormState state, VisitorAction action) {
        switch (state) {
            case FormState.CardWanted _ when action instanceof VisitorAction.Choose chosen -> {
                if (chosen.option().equals("number")) {
                    show(application.withoutCard());
                }
            }
            case FormState.IsThisYou _ when action instanceof VisitorAction.Continue ->
                    show(application.next());
            case FormState.IsThisYou _ when action instanceof VisitorAction.Choose ->
                    show(application.notMe());
            case FormState.PhoneWanted _ when action instanceof VisitorAction.Answer said ->
                    phone(application, said.text().strip());
            case FormState.AddressWanted _ when action instanceof VisitorAction.Choose chosen ->
                    addresses.choose(application, chosen.option());
            case FormState.Question _ when action instanceof VisitorAction.Answer said ->
                    answer(application, said.text().strip());
            case FormState.Question _ when action instanceof VisitorAction.Choose chosen ->
                    answer(application, chosen.option());
            default -> {}
        }
    }

    private void phone(Application application, String number) {
        if (PhoneFlow.fits(number)) {
            show(application.phone(number));
        } else {
            stage.show(new FormState.PhoneWanted(number, true));
        }
    }

    private void answer(Application application, String text) {
        switch (application.place().part()) {
            case NUMBER ->
                    IdentityNumber.read(text)
                            .ifPresentOrElse(
                                    number -> show(application.number(number)),
                                    () -> wrongNumber(application, text));
            case FORM -> answerForm(application, text);
            default -> {}
        }
    }

    private void answerForm(Application application, String text) {
        AnswerCheck check = AnswerCheck.of(application.field(), text, stage.parts.today());
        if (AddressFlow.isAsked(application)) {
            addresses.typed(application, text);
        } else if (check == AnswerCheck.FITS) {
            show(application.answer(text));
        } else {
            question(application, text, check);
        }
    }

    private void wrongNumber(Application application, String text) {
        stage.show(new ApplicationScreens(application, stage.display().language()).number(text));
    }

    /** From the review to where the result of papers without a form shall be. */
    void deliver() {
        show(Application.delivery());
    }

    /** From the review to one answer, by the id it has there. */
    void mend(String answer) {
        Optional<Integer> field =
                answer.matches("answer-[0-9]{1,3}")
                        ? Optional.of(Integer.parseInt(answer.substring(7)))
                        : Optional.empty();
        stage.application()
                .filter(a -> field.filter(f -> f < a.fields().size()).isPresent())
                .ifPresent(a -> show(a.mend(field.orElseThrow())));
    }

    /** Whether there was somewhere to go back to; at the very beginning the application ends. */
    boolean back() {
        Optional<Application> before =
                stage.application().flatMap(Application::back).flatMap(this::pastBrokenReader);
        if (before.isEmpty()) {
            stage.dropApplication();
        }
        before.ifPresent(this::show);
        return before.isPresent();
    }

    private Optional<Application> pastBrokenReader(Application before) {
        boolean wouldLeadBack = before.place().part() == Part.CARD && !stage.readerWorks();
        return wouldLeadBack ? before.back() : Optional.of(before);
    }
}
