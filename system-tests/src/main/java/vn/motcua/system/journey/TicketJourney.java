package vn.motcua.system.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.queue.Ticket;
import vn.motcua.province.queue.WaitingRoom;
import vn.motcua.system.site.Site;

/** She takes a number, for what she came for or for her dossier, and is called. */
final class TicketJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(20);

    private final boolean forDossier;

    /**
     * @param forDossier whether she comes for the result of a dossier
     */
    TicketJourney(boolean forDossier) {
        this.forDossier = forDossier;
    }

    @Override
    public String name() {
        return forDossier ? "check-in" : "ticket";
    }

    @Override
    public String about() {
        return forDossier
                ? "her dossier at the kiosk gives her a number for the desk that hands results out"
                : "a number with and without a line; the desk calls it, the board shows it";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        site.await(ScreenState.Idle.class);
        if (forDossier) {
            checkIn(site, steps);
        } else {
            takeNumbers(site, steps);
        }
    }

    private static void checkIn(Site site, Steps steps) throws Exception {
        Dossier ready = Samples.with(site, NationalStatus.RESULT_READY);
        steps.step("her dossier", () -> show(site, ready));
        site.ui().press("take-number");
        String number = given(site).number();
        steps.step("the number is printed", () -> printed(site));
        steps.step("called at the desk", () -> call(site, "results", "Quầy 4", number));
        JourneyFailure.unless(
                site.province()
                        .waitingRoom()
                        .called("")
                        .getFirst()
                        .dossier()
                        .equals(ready.code().value()),
                "the desk does not know which dossier she comes about");
        steps.step("done", () -> site.press("done", ScreenState.Goodbye.class));
    }

    /** Numbers may still be on their way when the kiosk has just begun. */
    private static void show(Site site, Dossier dossier) throws InterruptedException {
        site.reader().hold(dossier.code().value());
        site.until(
                "a number is offered",
                () -> {
                    if (!site.ui().has("take-number") && site.ui().has("look-up-another")) {
                        site.reader().hold(dossier.code().value());
                    }
                    return site.ui().has("take-number");
                });
    }

    private static void takeNumbers(Site site, Steps steps) throws Exception {
        site.press("start", ScreenState.Home.class);
        steps.step("home offers numbers", () -> home(site));
        steps.step("what for", () -> site.press("tile-ticket", CounterState.TicketWanted.class));
        site.ui().press("field-civil");
        String first = given(site).number();
        steps.step("a number", () -> printed(site));
        steps.step("called at the desk", () -> call(site, "civil", "Quầy 1", first));
        steps.step("help is called and comes", () -> Calling.somebodyComes(site, HelpStep.TICKET));
        site.press("back", CounterState.TicketGiven.class);
        site.press("done", ScreenState.Goodbye.class);
        site.line().cut();
        site.ui().awaitFrame(frame -> !frame.online(), IN_TIME);
        site.await(ScreenState.Idle.class);
        site.press("start", ScreenState.Home.class);
        site.press("tile-ticket", CounterState.TicketWanted.class);
        site.ui().press("field-civil");
        String second = given(site).number();
        JourneyFailure.unless(!second.equals(first), "the same number twice");
        steps.step("a number without a line", () -> printed(site));
        steps.step("no call without a line", () -> Calling.nobodyCanBeCalled(site));
        site.press("back", CounterState.TicketGiven.class);
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
        site.press("start", ScreenState.Home.class);
        site.press("tile-ticket", CounterState.TicketWanted.class);
        site.ui().press("field-business");
        steps.step("advice for her business", () -> printed(site));
        String advice = given(site).number();
        JourneyFailure.unless(advice.startsWith("D"), "not the desk for businesses: " + advice);
    }

    private static void home(Site site) {
        site.until(
                "numbers are offered",
                () -> {
                    if (!site.ui().has("tile-ticket") && site.ui().has("home")) {
                        site.ui().press("home");
                    }
                    return site.ui().has("tile-ticket");
                });
    }

    private static CounterState.TicketGiven given(Site site) throws InterruptedException {
        return site.await(CounterState.TicketGiven.class);
    }

    private static void printed(Site site) throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof CounterState.TicketGiven given
                                        && given.print() instanceof PrintState.Printed,
                        IN_TIME);
    }

    /** An officer calls, and the board of the waiting room shows it. */
    private static void call(Site site, String service, String desk, String number)
            throws IOException, InterruptedException {
        site.until(
                "the province knows that she waits",
                () -> site.province().waitingRoom().waiting(service) > 0);
        WaitingRoom room = site.province().waitingRoom();
        boolean _ = room.act(WaitingRoom.Step.NEXT, service, desk, "");
        Ticket called = room.at("", desk).orElseThrow();
        JourneyFailure.unless(called.text().equals(number), "called was " + called.text());
        String board = "http://127.0.0.1:%d/bang-goi".formatted(site.province().port());
        HttpRequest request = HttpRequest.newBuilder(URI.create(board)).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String html = http.send(request, BodyHandlers.ofString()).body();
            JourneyFailure.unless(
                    html.contains(number) && html.contains(desk), "the board does not show it");
        }
    }
}
