package vn.motcua.system.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.procedure.ListDesk;
import vn.motcua.system.site.Site;

/** One of thousands of procedures of all departments is found by a word, also without a line. */
final class ProceduresJourney implements Journey {
    private static final List<String> MATTERS =
            List.of("Hộ tịch", "Đất đai", "Thủy lợi", "Chăn nuôi", "Y tế", "Giáo dục", "Lao động");
    private static final List<String> DEEDS =
            List.of("Cấp", "Cấp lại", "Gia hạn", "Sửa đổi", "Thu hồi", "Đăng ký", "Thông báo");
    private static final int NAMES = 2_600;
    private static final String NAME = "Cấp giấy chứng nhận cơ sở nuôi chim yến";
    private static final String CODE = "8.002601";
    private static final int VISITS_MAX = 20;

    @Override
    public String name() {
        return "procedures";
    }

    @Override
    public String about() {
        return "one of 2,600 procedures is found by a word, and its papers are handed in";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        steps.step("the province lists them", () -> publish(site));
        steps.step("home", () -> site.press("start", ScreenState.Home.class));
        steps.step("find", () -> site.press("tile-procedures", ProcedureState.FindProcedure.class));
        steps.step("search", () -> search(site));
        site.line().cut();
        site.until("the kiosk notices", () -> site.ui().has("offline-band"));
        steps.step("what is known of it", () -> open(site));
        steps.step("papers for it", () -> site.press("apply", ScreenState.ScanPaper.class));
        var handing = new HandingIn(site);
        handing.loadFeeder(1);
        steps.step("scanned", () -> handing.scanAndKeep());
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step("consent and send", () -> shown[0] = handing.consentAndSend());
        site.line().mend();
        steps.step("the province has it", () -> check(handing.arrives(shown[0].number())));
    }

    private static void publish(Site site) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int number = 1; number <= NAMES; number++) {
            String matter = MATTERS.get(number % MATTERS.size());
            String deed = DEEDS.get(number / MATTERS.size() % DEEDS.size());
            rows.add(
                    List.of(
                            "8.%06d".formatted(number),
                            "%s giấy tờ mẫu số %d".formatted(deed, number),
                            List.of("Cấp tỉnh"),
                            matter));
        }
        rows.add(List.of(CODE, NAME, List.of("Cấp xã"), "Chăn nuôi"));
        Path file = site.folder().resolve("all-procedures.json");
        Files.write(
                file,
                JsonMapper.shared()
                        .writeValueAsBytes(
                                Map.of(
                                        "fields",
                                        List.of("code", "name", "levels", "field"),
                                        "procedures",
                                        rows)));
        var database = site.province().database();
        var desk = new ListDesk(database, new FeedWriter(database), Clock.systemUTC());
        JourneyFailure.unless(
                desk.publish(file) instanceof ListDesk.Outcome.Listed(int listed)
                        && listed == NAMES + 1,
                "the list was refused");
    }

    /** The list may come some moments after the visitor, who keeps the procedures she found. */
    private static void search(Site site) throws InterruptedException {
        for (int visit = 0; visit < VISITS_MAX; visit++) {
            site.press("search", ProcedureState.TypeProcedure.class);
            "yến".chars().forEach(letter -> site.ui().press("key-" + plain((char) letter)));
            var found = site.press("search", ProcedureState.ProcedureResults.class).found();
            if (found.stream().anyMatch(each -> each.code().equals(CODE))) {
                return;
            }
            site.press("start-again", ScreenState.Home.class);
            site.press("done", ScreenState.Goodbye.class);
            site.press("start", ScreenState.Home.class);
            site.press("tile-procedures", ProcedureState.FindProcedure.class);
        }
        throw new JourneyFailure("the kiosk does not find " + NAME);
    }

    private static char plain(char letter) {
        return letter == 'ế' ? 'e' : letter;
    }

    private static void open(Site site) throws InterruptedException {
        var shown =
                site.press(
                        "procedure-" + CODE.replace('.', '-'),
                        ProcedureState.ProcedureListed.class);
        JourneyFailure.unless(
                shown.canHandIn() && site.ui().text("answer").equals(NAME),
                "another procedure is shown");
    }

    private static void check(Dossier dossier) {
        JourneyFailure.unless(
                dossier.procedure().code().equals(CODE) && dossier.procedure().name().equals(NAME),
                "the dossier is for " + dossier.procedure());
    }
}
