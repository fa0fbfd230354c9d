package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.procedure.AuthorityLevel;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.ProcedureListPart;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.procedure.ListDesk;

/** The list of all procedures reaches every kiosk whole, in parts, or not at all. */
class ListDeskTest {
    @TempDir private Path folder;
    private Province province;
    private ListDesk desk;

    @BeforeEach
    void open() {
        province = Province.start(folder.resolve("province"), "sqlite", false);
        var database = province.backend().database();
        desk = new ListDesk(database, new FeedWriter(database), province.clock());
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void a_long_list_travels_in_parts_of_one_edition() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= 450; number++) {
            rows.append(number > 1 ? "," : "")
                    .append(
                            "[\"8.%03d\", \"Tên %d\", [\"Cấp xã\"], \"O\"]"
                                    .formatted(number, number));
        }
        assertThat(publish("[%s]".formatted(rows))).isEqualTo(new ListDesk.Outcome.Listed(450));

        List<ProcedureListPart> parts =
                province.kiosk("k01").entries("procedures", 3).stream()
                        .map(entry -> ((FeedChange.ProceduresListed) entry.change()).part())
                        .toList();

        assertThat(parts).extracting(ProcedureListPart::part).containsExactly(0, 1, 2);
        assertThat(parts).extracting(ProcedureListPart::parts).containsOnly(3);
        assertThat(parts)
                .extracting(ProcedureListPart::edition)
                .containsOnly(parts.getFirst().edition());
        assertThat(parts.stream().flatMap(part -> part.procedures().stream())).hasSize(450);
        assertThat(parts.getLast().procedures().getLast())
                .isEqualTo(
                        new ListedProcedure(
                                "8.450", "Tên 450", List.of(AuthorityLevel.COMMUNE), ""));
    }

    @Test
    void a_flaw_is_told_and_nothing_is_published() throws Exception {
        assertThat(publish("[[\"8.1\", \"A\"], [\"8.1\", \"B\"]]"))
                .isEqualTo(refused("lists procedure '8.1' twice"));
        assertThat(publish("[]")).isEqualTo(refused("lists no procedure"));
        assertThat(publish("[[\"8.1\"]]"))
                .isEqualTo(
                        refused(
                                "procedure '8.1' needs a code, and a name of at most 2000 letters"));
        Path file = Files.writeString(folder.resolve("list.json"), "{\"fields\": [\"code\"]}");
        assertThat(desk.publish(file))
                .isInstanceOfSatisfying(
                        ListDesk.Outcome.Refused.class,
                        refused -> assertThat(refused.flaw()).contains("does not name \"name\""));
        assertThat(province.kiosk("k01").heads("wait=0").streams())
                .filteredOn(head -> head.stream().equals("procedures"))
                .allMatch(head -> head.head() == 0);
    }

    private ListDesk.Outcome refused(String flaw) {
        return new ListDesk.Outcome.Refused(folder.resolve("list.json") + ": " + flaw);
    }

    private ListDesk.Outcome publish(String rows) throws Exception {
        String list =
                "{\"source\": \"\", \"fields\": [\"code\", \"name\", \"levels\", \"decision\"], \"procedures\": %s}";
        return desk.publish(Files.writeString(folder.resolve("list.json"), list.formatted(rows)));
    }
}
