package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.procedure.ProcedureDesk;
import vn.motcua.province.procedure.Publishing;

/** What an editor publishes reaches every kiosk whole; what is wrong reaches only the editor. */
class ProcedureDeskTest {
    private static final String PROCEDURE =
            """
            {
              "code": "9.000001", "name": "Thủ tục mẫu", "alias": "Xin giấy mẫu",
              "levels": ["COMMUNE"], "field": "Hộ tịch", "decision": "", "inPerson": false,
              "channels": [
                { "kind": "COUNTER", "limit": { "kind": "WORKING_DAYS", "count": 3 }, "fee": "" }
              ],
              "papers": [
                {
                  "name": "Giấy mẫu", "alias": "", "source": { "vi": "", "en": "" },
                  "originals": 1, "copies": 0, "group": "", "form": "", "handling": "SCAN",
                  "conditions": [{ "question": "first", "answer": "YES" }]
                }
              ],
              "results": ["Giấy mẫu"], "legalBasis": [],
              "questions": [
                {
                  "id": "first", "ask": { "vi": "Lần đầu?", "en": "First time?" },
                  "help": { "vi": "", "en": "" }, "onlyIf": []
                }
              ],
              "fields": []
            }
            """;

    @TempDir private Path folder;
    private Province province;
    private ProcedureDesk desk;

    @BeforeEach
    void open() {
        province = Province.start(folder.resolve("province"), "sqlite", false);
        var database = province.backend().database();
        desk = new ProcedureDesk(database, new FeedWriter(database), province.clock());
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void each_change_is_a_version_and_the_same_again_is_none() throws Exception {
        assertThat(desk.publish(List.of(file(PROCEDURE)))).isInstanceOf(Publishing.Done.class);
        assertThat(desk.publish(List.of(file(PROCEDURE))))
                .isEqualTo(new Publishing.Done(List.of(), List.of("9.000001")));
        Publishing _ = desk.publish(List.of(file(PROCEDURE.replace("Lần đầu", "Lần thứ nhất"))));
        assertThat(desk.withdraw("9.000001")).isTrue();
        assertThat(desk.withdraw("9.000001")).isFalse();
        Publishing _ = desk.publish(List.of(file(PROCEDURE)));

        List<FeedEntry> told = province.kiosk("k01").entries("procedures", 4);

        assertThat(told).extracting(FeedEntry::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told.get(2).change()).isEqualTo(new FeedChange.ProcedureWithdrawn("9.000001"));
        assertThat(told.get(3).change())
                .isInstanceOfSatisfying(
                        FeedChange.ProcedurePublished.class,
                        last -> {
                            assertThat(last.procedure().version()).isEqualTo(4);
                            assertThat(last.procedure().alias()).isEqualTo("Xin giấy mẫu");
                        });
    }

    @Test
    void a_flaw_is_named_by_file_procedure_field_value_and_what_is_wanted() throws Exception {
        assertThat(flaw(PROCEDURE.replace("\"question\": \"first\"", "\"question\": \"second\"")))
                .isEqualTo(
                        "mau.json, procedure 9.000001, papers[0].conditions is 'second'; write a"
                                + " question that is asked before: [first]");
        assertThat(flaw(PROCEDURE.replace("\"id\": \"first\"", "\"id\": \"First one\"")))
                .isEqualTo(
                        "mau.json, procedure 9.000001, questions[0].id is 'First one'; write letters,"
                                + " digits and hyphens, a small letter first");
        assertThat(flaw(PROCEDURE.replace("\"SCAN\"", "\"LOOK\"")))
                .isEqualTo(
                        "mau.json, procedure 9.000001, papers[0].handling is 'LOOK'; write one of"
                                + " [SCAN, SHOW, FORM]");
        assertThat(flaw(PROCEDURE.replace("\"decision\": \"\",", "")))
                .startsWith("mau.json, procedure 9.000001, decision is missing; write it");
        assertThat(flaw(PROCEDURE.replace("\"alias\"", "\"nickname\": \"\", \"alias\"")))
                .startsWith(
                        "mau.json, procedure 9.000001, papers[0].nickname is no field; write one of");
        assertThat(flaw(PROCEDURE.replace("\"9.000001\"", "\"9\"")))
                .isEqualTo("mau.json, procedure 9, code is '9'; write a code such as 1.001193");
        assertThat(flaw(PROCEDURE.replace("\"results\"", "results")))
                .startsWith("mau.json: line 14 is no JSON");
        assertThat(flaw("[]")).contains("no procedure");
    }

    @Test
    void one_flaw_keeps_all_files_from_being_published() throws Exception {
        Path good = file(PROCEDURE);
        Path bad = Files.writeString(folder.resolve("khac.json"), "{}");

        assertThat(desk.publish(List.of(good, bad, folder.resolve("none.json"))))
                .isInstanceOfSatisfying(
                        Publishing.Refused.class,
                        refused -> assertThat(refused.flaws()).hasSize(2));
        assertThat(desk.newest()).isEmpty();
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("mau.json"), json);
    }

    private String flaw(String json) throws IOException {
        var refused = (Publishing.Refused) desk.publish(List.of(file(json)));
        assertThat(refused.flaws()).hasSize(1);
        return refused.flaws().getFirst();
    }
}
