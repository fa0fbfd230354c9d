package vn.motcua.system.journey;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.system.site.Site;

/**
 * She asks another office: by her card or by what she types. What is wrong is said at its field; a
 * source or a line that is down is said, too.
 *
 * @param wrong an answer to the last field that the source does not know; empty where none is typed
 * @param answers one to each field
 * @param line id of a line of the result
 * @param shown what stands there
 */
record EnquiryJourney(
        String utility, String about, String wrong, List<String> answers, String line, String shown)
        implements Journey {
    private static final int PAGES_MAX = 5;
    private static final String CARD =
            "001156000123||Nguyễn Thị Mẫu|08031956|Nữ|Phường Mẫu, Tỉnh Mẫu|01072021";
    private static final Duration IN_TIME = Duration.ofSeconds(20);

    EnquiryJourney {
        answers = List.copyOf(answers);
    }

    static Journey examScores() {
        return new EnquiryJourney(
                "exam-scores",
                "a candidate's scores, by year and number",
                "99000999",
                List.of("y2026", "99000123"),
                "total-0",
                "24,65");
    }

    static Journey trafficFines() {
        return new EnquiryJourney(
                "traffic-fines",
                "open fines of a vehicle, by plate and chassis",
                "1111",
                List.of("car", "99A12345", "7K31"),
                "fine-0",
                "4.000.000 đồng");
    }

    static Journey healthInsurance() {
        return new EnquiryJourney(
                "health-insurance",
                "whether her insurance is valid, by her card",
                "",
                List.of(),
                "number-0",
                "***123");
    }

    static Journey vaccination() {
        return new EnquiryJourney(
                "vaccination",
                "her vaccination book, by her card",
                "",
                List.of(),
                "next-0",
                "05/10/2027");
    }

    static Journey foodSafety() {
        return new EnquiryJourney(
                "food-safety",
                "whether a shop has its certificate, by the number on its sign",
                "ATTP9999",
                List.of("ATTP0042"),
                "found-0",
                "Đạt");
    }

    @Override
    public String name() {
        return utility;
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        home(site);
        steps.step("utilities", () -> site.press("tile-utilities", UtilityState.Offered.class));
        if (answers.isEmpty()) {
            steps.step("asked for", () -> open(site, UtilityState.CardAsked.class));
            steps.step("by her card", () -> site.reader().hold(CARD));
        } else {
            steps.step("asked for", () -> open(site, UtilityState.FieldAsked.class));
            steps.step("what nobody knows", () -> askWrongly(site));
            steps.step("mended", () -> site.ui().press("continue"));
        }
        steps.step("found", () -> site.await(UtilityState.Answered.class));
        JourneyFailure.unless(
                site.ui().text(line).equals(shown),
                "%s is '%s'".formatted(line, site.ui().text(line)));
        site.press("back", UtilityState.Offered.class);
        site.province().sandboxSources().getFirst().silent(utility, true);
        steps.step("source down", () -> askAgain(site, UtilityState.Reason.SOURCE_SILENT));
        site.line().cut();
        site.until("the kiosk notices", () -> site.ui().has("offline-band"));
        site.ui().press("again");
        steps.step("line down", () -> await(site, UtilityState.Reason.LINE_DOWN));
    }

    private void open(Site site, Class<? extends UtilityState> leadsTo)
            throws InterruptedException {
        open(site, utility, leadsTo);
    }

    /** What does not stand on this page stands on a later one. */
    static void open(Site site, String utility, Class<? extends UtilityState> leadsTo)
            throws InterruptedException {
        String tile = "utility-" + utility;
        for (int page = 1; page < PAGES_MAX && !site.ui().has(tile); page++) {
            site.ui().press("controls-down");
        }
        UtilityState _ = site.press(tile, leadsTo);
    }

    /** Answers all, the last one wrongly, then mends it without having to answer the rest anew. */
    private void askWrongly(Site site) throws InterruptedException {
        for (int number = 0; number < answers.size() - 1; number++) {
            answer(site, answers.get(number), number + 1);
        }
        answer(site, wrong, answers.size());
        ScreenState refused =
                site.ui().awaitFrame(frame -> isRefused(frame.state()), IN_TIME).state();
        if (refused instanceof UtilityState.NotAnswered) {
            site.ui().press("mend");
            for (int number = 0; number < answers.size() - 1; number++) {
                answer(site, answers.get(number), number + 1);
            }
        }
        UtilityState.FieldAsked _ = field(site, answers.size());
        type(site, answers.getLast());
    }

    private static boolean isRefused(ScreenState state) {
        return switch (state) {
            case UtilityState.NotAnswered _ -> true;
            case UtilityState.FieldAsked asked -> asked.wrong();
            default -> false;
        };
    }

    private void askAgain(Site site, UtilityState.Reason reason) throws InterruptedException {
        if (answers.isEmpty()) {
            open(site, UtilityState.CardAsked.class);
            site.reader().hold(CARD);
        } else {
            open(site, UtilityState.FieldAsked.class);
        }
        for (int number = 0; number < answers.size(); number++) {
            answer(site, answers.get(number), number + 1);
        }
        await(site, reason);
    }

    private static void answer(Site site, String answer, int number) throws InterruptedException {
        UtilityState.FieldAsked asked = field(site, number);
        if (asked.field().kind() == UtilityField.Kind.CHOICE) {
            site.ui().press("option-" + answer);
        } else {
            type(site, answer);
            site.ui().press("continue");
        }
    }

    private static UtilityState.FieldAsked field(Site site, int number)
            throws InterruptedException {
        return (UtilityState.FieldAsked)
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof UtilityState.FieldAsked asked
                                                && asked.number() == number,
                                IN_TIME)
                        .state();
    }

    private static void type(Site site, String answer) {
        if (!site.ui().text("typed").isEmpty()) {
            site.ui().press("key-clear");
        }
        for (char sign : answer.toLowerCase(Locale.ROOT).toCharArray()) {
            site.ui().press("key-" + sign);
        }
    }

    private static void await(Site site, UtilityState.Reason reason) throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof UtilityState.NotAnswered not
                                        && not.reason() == reason,
                        IN_TIME);
    }

    /** The feed may bring the utilities a moment after the first visitor is here. */
    static void home(Site site) throws InterruptedException {
        site.press("start", ScreenState.Home.class);
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.Home home
                                        && home.tiles()
                                                .contains(new ServiceTile.Open(Service.UTILITIES)),
                        IN_TIME);
    }
}
