package vn.motcua.system.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.Site;

/** He finds a procedure by typing what people call it, and has the result brought home. */
final class CopyJourney implements Journey {
    private static final String CODE = "2.000635";
    private static final String ADDRESS = "Địa chỉ nhận kết quả";
    private static final Duration ON_SCREEN = Duration.ofSeconds(20);
    private static final int SCREENS_MAX = 40;
    private static final String CARD =
            "079155000000||Nguyễn Thị Mẫu|02091955|Nữ|12 Đường Mẫu, Phường 1|15082021";

    @Override
    public String name() {
        return "birth-copy";
    }

    @Override
    public String about() {
        return "a copy of a birth certificate is found by its everyday name, asked for, and posted";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        Dossier _ = askFor(site, steps);
    }

    /** From the idle screen to a copy that is wanted, and shall be posted. */
    static Dossier askFor(Site site, Steps steps) throws Exception {
        steps.step("begin", () -> site.press("start", ScreenState.Home.class));
        steps.step("procedures", () -> look(site, "tile-procedures"));
        steps.step("search", () -> site.press("search", ProcedureState.TypeProcedure.class));
        steps.step(
                "what people call it",
                () -> {
                    type(site, "khai");
                    site.press("search", ProcedureState.ProcedureResults.class);
                });
        steps.step(
                "the procedure",
                () ->
                        site.press(
                                "procedure-" + CODE.replace('.', '-'),
                                ProcedureState.ProcedureShown.class));
        steps.step("apply", () -> go(site, "apply"));
        steps.step("answer everything", () -> answerAll(site));
        var handing = new HandingIn(site);
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step("consent and send", () -> shown[0] = handing.consentAndSend());
        steps.step("the receipt", () -> handing.checkReceipt(shown[0]));
        steps.step("the province has it", () -> check(site, shown[0].number()));
        return site.atProvince(shown[0].number()).orElseThrow();
    }

    private static void look(Site site, String tile) throws InterruptedException {
        site.press(tile, ProcedureState.FindProcedure.class);
    }

    private static void type(Site site, String letters) {
        letters.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(letter -> site.ui().press("key-" + (char) letter));
    }

    /** Touches, and waits for another screen. */
    private static void go(Site site, String control) throws InterruptedException {
        ScreenState before = frame(site).state();
        site.ui().press(control);
        var _ = site.ui().awaitFrame(frame -> !frame.state().equals(before), ON_SCREEN);
    }

    private static ScreenFrame frame(Site site) throws InterruptedException {
        return site.ui().awaitFrame(_ -> true, ON_SCREEN);
    }

    /** Does what each screen asks for, until all is there to be looked over. */
    private static void answerAll(Site site) throws InterruptedException {
        for (int screen = 0; screen < SCREENS_MAX; screen++) {
            switch (frame(site).state()) {
                case ProcedureState.PaperQuestion _ -> go(site, "answer-yes");
                case ProcedureState.PapersNeeded _, FormState.PhoneWanted _ -> go(site, "continue");
                case ProcedureState.BeforeStart _ -> go(site, "begin");
                case FormState.CardWanted _ -> {
                    site.reader().hold(CARD);
                    site.await(FormState.IsThisYou.class);
                }
                case FormState.IsThisYou _ -> go(site, "it-is-me");
                case FormState.AddressWanted address ->
                        go(site, "place-" + address.options().getFirst().id());
                case FormState.Question(FormQuestion asked) -> answer(site, asked);
                case ScreenState.Review _ -> {
                    return;
                }
                case ScreenState other -> throw new JourneyFailure("no way on from " + other);
            }
        }
        throw new JourneyFailure("more than %d screens".formatted(SCREENS_MAX));
    }

    private static void answer(Site site, FormQuestion asked) throws InterruptedException {
        switch (asked.kind()) {
            case CHOICE -> go(site, "option-" + choice(asked));
            case YES_NO -> go(site, "answer-yes");
            case DATE -> {
                LocalDate born = BirthRegistrationJourney.today().minusYears(30);
                type(site, "%1$td%1$tm%1$tY".formatted(born));
                go(site, "continue");
            }
            case NUMBER -> {
                type(site, "2");
                go(site, "continue");
            }
            default -> {
                if (asked.answer().isEmpty() && !asked.mayBeEmpty()) {
                    type(site, "an");
                }
                go(site, "continue");
            }
        }
    }

    private static String choice(FormQuestion asked) {
        boolean isWhere = asked.options().stream().anyMatch(each -> each.id().equals("post"));
        return isWhere ? "post" : asked.options().getFirst().id();
    }

    private static void check(Site site, String number) {
        site.until("the province has " + number, () -> site.atProvince(number).isPresent());
        Dossier dossier = site.atProvince(number).orElseThrow();
        List<FormAnswer> answers = site.province().desk().answers(dossier.code());
        JourneyFailure.unless(
                answers.stream()
                        .anyMatch(a -> a.question().equals(ADDRESS) && !a.answer().isEmpty()),
                "the officer does not read where the result is to be sent");
    }
}
