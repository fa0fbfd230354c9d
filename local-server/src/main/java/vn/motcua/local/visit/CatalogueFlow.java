package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.procedure.AuthorityLevel;
import vn.motcua.contract.procedure.Channel;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.Paper;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureCard;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ProcedureTime;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.procedure.Catalogue;

/** From a need to a procedure: K10 to K12. */
final class CatalogueFlow {
    private static final int FOUND_MAX = 12;
    private static final int LETTERS_MAX = 100;

    private final Stage stage;
    private final SlipPrinting slips;

    CatalogueFlow(Stage stage) {
        this.stage = stage;
        this.slips = new SlipPrinting(stage);
    }

    private Catalogue catalogue() {
        return stage.offer().catalogue();
    }

    /** K10. An event whose procedures this kiosk does not have yet would lead nowhere. */
    void find() {
        List<Option> events =
                catalogue().events().stream()
                        .filter(event -> !catalogue().of(event.id()).isEmpty())
                        .map(event -> new Option(event.id(), word(event.name()), ""))
                        .toList();
        List<Option> often =
                stage.parts.config().oftenUsed().stream()
                        .map(each -> new Option(each.code(), each.name(), ""))
                        .toList();
        stage.show(new ProcedureState.FindProcedure(events, often));
    }

    /**
     * Empty when the touch led nowhere but among these screens; else what she wants to apply for.
     */
    Optional<Procedure> act(ProcedureState state, VisitorAction action) {
        switch (state) {
            case ProcedureState.FindProcedure _ -> onFind(action);
            case ProcedureState.TypeProcedure _ when action instanceof VisitorAction.Answer typed ->
                    search(typed.text());
            case ProcedureState.ProcedureResults _
                    when action instanceof VisitorAction.Choose chosen ->
                    show(chosen.option());
            case ProcedureState.ProcedureShown shown
                    when action instanceof VisitorAction.PrintSlip ->
                    print(shown);
            case ProcedureState.ProcedureShown shown
                    when action instanceof VisitorAction.Continue && shown.card().offeredHere() -> {
                return catalogue().procedure(shown.card().code());
            }
            default -> {}
        }
        return Optional.empty();
    }

    private void onFind(VisitorAction action) {
        switch (action) {
            case VisitorAction.Continue() -> stage.show(new ProcedureState.TypeProcedure(""));
            case VisitorAction.Choose(String chosen) -> {
                if (catalogue().procedure(chosen).isPresent()) {
                    show(chosen);
                } else {
                    showEvent(chosen);
                }
            }
            default -> {}
        }
    }

    private void showEvent(String id) {
        catalogue().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .ifPresent(event ->
                        results(
                                word(event.name()),
                                catalogue().of(id).stream().map(this::card).toList()));
    }

    private void search(String typed) {
        String text = typed.strip();
        String cut = text.substring(0, Math.min(text.length(), LETTERS_MAX));
        results(cut, stage.offer().find(cut, FOUND_MAX).stream().map(this::card).toList());
    }

    private void results(String searched, List<ProcedureCard> found) {
        stage.show(new ProcedureState.ProcedureResults(searched, found));
    }

    private void show(String code) {
        catalogue()
                .procedure(code)
                .<ProcedureState>map(this::shown)
                .or(() -> stage.offer().other(code).map(this::listed))
                .ifPresent(stage::cover);
    }

    private void print(ProcedureState.ProcedureShown shown) {
        catalogue()
                .procedure(shown.card().code())
                .filter(procedure -> !procedure.fields().isEmpty())
                .ifPresent(procedure ->
                        slips.begin(
                                shown.blankForm().print(),
                                shown::with,
                                (printer, language) -> printer.blankForm(procedure, language)));
    }

    /** Ministries take no papers in at a centre. */
    private ProcedureState listed(ListedProcedure other) {
        boolean isDoneHere =
                other.levels().contains(AuthorityLevel.COMMUNE)
                        || other.levels().contains(AuthorityLevel.PROVINCE);
        return new ProcedureState.ProcedureListed(
                other, isDoneHere && stage.parts.devices().works(DeviceRole.DOCUMENT_SCANNER));
    }

    private ProcedureState.ProcedureShown shown(Procedure procedure) {
        return new ProcedureState.ProcedureShown(
                card(procedure),
                procedure.papers().stream()
                        .filter(paper -> paper.conditions().isEmpty())
                        .map(Paper::shortName)
                        .toList(),
                String.join("\n", procedure.results()),
                procedure.decision(),
                new ProcedureState.BlankForm(
                        procedure.fields().isEmpty()
                                ? ""
                                : stage.parts.config().province().page("/mau/" + procedure.code()),
                        new PrintState.NotAsked()));
    }

    private ProcedureCard card(ListedProcedure found) {
        return catalogue()
                .procedure(found.code())
                .map(this::card)
                .orElseGet(() ->
                        new ProcedureCard(
                                found.code(),
                                found.name(),
                                found.field(),
                                new ProcedureTime(ProcedureTime.Kind.NOT_PUBLISHED, 0),
                                "",
                                false));
    }

    private ProcedureCard card(Procedure procedure) {
        Channel channel = procedure.atTheOffice();
        var kind = ProcedureTime.Kind.valueOf(channel.limit().kind().name());
        return new ProcedureCard(
                procedure.code(),
                procedure.alias(),
                procedure.name(),
                new ProcedureTime(kind, channel.limit().count()),
                channel.fee(),
                !procedure.inPerson());
    }

    void back(ProcedureState state) {
        switch (state) {
            case ProcedureState.TypeProcedure _, ProcedureState.ProcedureResults _ -> find();
            case ProcedureState.ProcedureShown _, ProcedureState.ProcedureListed _
                    when !(stage.covered() instanceof ScreenState.Goodbye) ->
                    stage.uncover();
            default -> find();
        }
    }

    private String word(Phrase phrase) {
        return phrase.in(stage.display().language().tag());
    }
}
