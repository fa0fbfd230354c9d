package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.TicketCode;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TicketStanding;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.WaitView;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.local.queue.GivenNumber;

/** K33: a number to wait with, for whatever somebody came for or for the dossier that is shown. */
final class TicketFlow {
    private static final int RANGE_PERCENT = 50;

    private final Stage stage;

    TicketFlow(Stage stage) {
        this.stage = stage;
    }

    static boolean isOffered(Stage stage) {
        return !stage.parts.counter().queues().isEmpty();
    }

    static boolean takesDossiers(Stage stage) {
        return stage.parts.counter().queues().stream().anyMatch(QueueService::takesDossiers);
    }

    void begin() {
        show(false);
    }

    private void show(boolean priority) {
        boolean english = stage.display().language().equals(Language.ENGLISH);
        List<Option> fields =
                stage.parts.counter().queues().stream()
                        .map(queue ->
                                new Option(
                                        queue.id(),
                                        english ? queue.nameInEnglish() : queue.name(),
                                        queue.desks()))
                        .toList();
        stage.show(new CounterState.TicketWanted(fields, priority));
    }

    void act(CounterState.TicketWanted wanted, VisitorAction action) {
        if (!(action instanceof VisitorAction.Choose(String option))) {
            return;
        }
        if (option.equals("priority")) {
            stage.replace(new CounterState.TicketWanted(wanted.fields(), !wanted.priority()));
        } else if (wanted.fields().stream().anyMatch(field -> field.id().equals(option))) {
            give(option, wanted.priority(), "");
        }
    }

    /** For the desk that compares originals and hands results out. */
    void giveFor(ScreenState.DossierShown shown) {
        stage.parts.counter().queues().stream()
                .filter(QueueService::takesDossiers)
                .findFirst()
                .ifPresent(queue -> give(queue.id(), false, shown.dossier().code().value()));
    }

    private void give(String queue, boolean priority, String dossier) {
        OptionalInt waiting = stage.parts.counter().waiting(queue);
        Optional<GivenNumber> given = stage.parts.counter().give(queue, priority, dossier);
        if (given.isEmpty()) {
            show(priority);
            return;
        }
        GivenNumber number = given.get();
        var shown =
                new CounterState.TicketGiven(
                        number.text(),
                        number.service().desks(),
                        dossier,
                        wait(number.service(), waiting),
                        new PrintState.Printing());
        stage.show(shown);
        Language language = stage.display().language();
        Thread _ =
                stage.inBackground(
                        "ticket",
                        () -> {
                            PrintState done =
                                    SlipPrinting.of(
                                            stage.parts
                                                    .printing()
                                                    .ticket(number, waiting, language));
                            return () -> printed(shown, done);
                        });
    }

    private void printed(CounterState.TicketGiven shown, PrintState done) {
        if (stage.state().equals(shown)) {
            stage.replace(
                    new CounterState.TicketGiven(
                            shown.number(), shown.desk(), shown.dossier(), shown.expected(), done));
        }
    }

    /** Whether the code is that of a ticket; how it stands with it comes a moment later. */
    boolean read(ReadOutcome outcome) {
        Optional<TicketCode> code =
                outcome instanceof ReadOutcome.CodeRead(String text)
                        ? TicketCode.read(text)
                        : Optional.empty();
        code.filter(_ -> !stage.holdsAnything()).ifPresent(this::find);
        return code.isPresent();
    }

    private void find(TicketCode code) {
        var asked = new CounterState.TicketFound(code.shown(), new TicketStanding.Asked());
        stage.show(asked);
        Thread _ =
                stage.inBackground(
                        "ticket",
                        () -> {
                            TicketStanding standing =
                                    stage.parts
                                            .counter()
                                            .place(code)
                                            .map(TicketFlow::standing)
                                            .orElseGet(TicketStanding.Unknown::new);
                            return () -> {
                                if (stage.state().equals(asked)) {
                                    stage.replace(
                                            new CounterState.TicketFound(code.shown(), standing));
                                }
                            };
                        });
    }

    private static TicketStanding standing(TicketPlace place) {
        QueueService service = place.service();
        return switch (place.state()) {
            case WAITING ->
                    new TicketStanding.Waits(
                            service.desks(), wait(service, OptionalInt.of(place.ahead())));
            case CALLED -> new TicketStanding.Called(place.desk());
            case OVER -> new TicketStanding.Over();
        };
    }

    /** A range, since nobody knows: half as much again. */
    private static WaitView wait(QueueService service, OptionalInt waiting) {
        if (waiting.isEmpty()) {
            return new WaitView.Unknown();
        }
        int desks = service.desks().split(",", -1).length;
        int least = waiting.getAsInt() * service.minutesEach() / desks;
        int most = least + Math.max(service.minutesEach(), least * RANGE_PERCENT / 100);
        return new WaitView.About(waiting.getAsInt(), least, most);
    }
}
