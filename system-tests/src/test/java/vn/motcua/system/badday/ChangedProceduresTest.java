package vn.motcua.system.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.ProcedureCard;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.procedure.LifeEventDesk;
import vn.motcua.province.procedure.ProcedureDesk;
import vn.motcua.province.procedure.Publishing;
import vn.motcua.system.site.RobotSite;

/** When the law changes, the kiosk asks for the new papers the same day, and nobody restarts it. */
class ChangedProceduresTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String EVENTS =
            """
            {"events": [{"id": "sample", "name": {"vi": "Việc mẫu", "en": "Sample"},
                         "codes": ["9.000777"]}]}
            """;

    @TempDir Path folder;
    @TempDir Path kiosk;

    @Test
    void a_new_procedure_and_a_changed_paper_are_offered_without_a_restart() throws Exception {
        try (RobotSite site = new RobotSite(folder, kiosk, Clock.systemUTC()).enrolled()) {
            var database = site.province.database();
            var feed = new FeedWriter(database);
            var desk = new ProcedureDesk(database, feed, Clock.systemUTC());
            assertThat(found(site, "9.000777")).isEmpty();

            ObjectNode broken = shipped().put("alias", "");
            assertThat(desk.publish(List.of(file("1.json", added()), file("2.json", broken))))
                    .isInstanceOf(Publishing.Refused.class);
            ObjectNode changed = shipped().put("alias", "Làm giấy khai sinh theo luật mới");
            assertThat(desk.publish(List.of(file("1.json", added()), file("2.json", changed))))
                    .isInstanceOf(Publishing.Done.class);

            until(site, "9.000777", "9.000777");
            assertThat(found(site, "1.001193"))
                    .extracting(card -> card.name())
                    .containsExactly("Làm giấy khai sinh theo luật mới");

            var events = new LifeEventDesk(database, feed, desk, Clock.systemUTC());
            assertThat(events.publish(Files.writeString(folder.resolve("events.json"), EVENTS)))
                    .isInstanceOf(LifeEventDesk.Outcome.Published.class);
            untilTheTilesAre(site, "sample");
        }
    }

    /** What a visitor sees who looks around and leaves. */
    private static void untilTheTilesAre(RobotSite site, String event) throws Exception {
        long deadline = System.nanoTime() + RobotSite.SOON.toNanos();
        List<String> seen = List.of();
        while (!seen.equals(List.of(event))) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the tiles are " + seen);
            }
            site.robot.go(new VisitorAction.Start(), ScreenState.Home.class);
            var find =
                    site.robot.go(
                            new VisitorAction.ChooseService(Service.PROCEDURES),
                            ProcedureState.FindProcedure.class);
            seen = find.events().stream().map(Option::id).toList();
            site.robot.go(new VisitorAction.Done(), ScreenState.Goodbye.class);
        }
    }

    private static void until(RobotSite site, String typed, String code) throws Exception {
        long deadline = System.nanoTime() + RobotSite.SOON.toNanos();
        while (found(site, typed).stream().noneMatch(card -> card.code().equals(code))) {
            if (System.nanoTime() > deadline) {
                throw new IOException(code + " was not offered");
            }
        }
    }

    /** What a visitor finds who comes, types and leaves. */
    private static List<ProcedureCard> found(RobotSite site, String typed) throws Exception {
        site.robot.go(new VisitorAction.Start(), ScreenState.Home.class);
        site.robot.go(
                new VisitorAction.ChooseService(Service.PROCEDURES),
                ProcedureState.FindProcedure.class);
        site.robot.go(new VisitorAction.Continue(), ProcedureState.TypeProcedure.class);
        var results =
                site.robot.go(
                        new VisitorAction.Answer(typed), ProcedureState.ProcedureResults.class);
        site.robot.go(new VisitorAction.Done(), ScreenState.Goodbye.class);
        return results.found();
    }

    private static ObjectNode added() throws IOException {
        return shipped()
                .put("code", "9.000777")
                .put("name", "Cấp giấy chứng nhận mẫu")
                .put("alias", "Xin chứng nhận mẫu");
    }

    private static ObjectNode shipped() throws IOException {
        try (InputStream file = Procedure.class.getResourceAsStream("1.001193.json")) {
            return JSON.readValue(file, ObjectNode.class);
        }
    }

    private Path file(String name, ObjectNode procedure) throws IOException {
        return Files.writeString(folder.resolve(name), procedure.toString());
    }
}
