package vn.motcua.local.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.procedure.Channel;
import vn.motcua.contract.procedure.Condition;
import vn.motcua.contract.procedure.LifeEvents;
import vn.motcua.contract.procedure.Paper;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.procedure.Question;
import vn.motcua.contract.procedure.Question.Answer;

/** What the kiosk says of a procedure fits together, and asks for no paper too many. */
class CatalogueTest {
    private static final Set<String> WITH_A_FORM =
            Set.of("1.001193", "1.000656", "1.001612", "1.008503", "3.000333", "2.000635");

    /** One list for everybody, or brought to an officer in person. */
    private static final Set<String> WITHOUT_CASES =
            Set.of("1.000894", "1.004222", "1.014061", "2.000815", "2.000884", "3.000353");

    private static final int BUTTON_MAX = 70;
    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void most_are_asked_for_by_case_and_six_have_a_form() {
        assertThat(catalogue.procedures()).hasSize(28);
        for (Procedure procedure : catalogue.procedures()) {
            assertThat(procedure.isPrepared())
                    .as(procedure.alias())
                    .isNotEqualTo(WITHOUT_CASES.contains(procedure.code()));
            assertThat(!procedure.fields().isEmpty())
                    .as(procedure.alias())
                    .isEqualTo(WITH_A_FORM.contains(procedure.code()));
            assertThat(procedure.alias()).hasSizeBetween(1, 60);
        }
    }

    @Test
    void whoever_comes_is_told_of_each_paper_once_and_briefly() {
        for (Procedure procedure : catalogue.procedures()) {
            for (Map<String, Answer> answers : cases(procedure.questions())) {
                Checklist list = Checklist.of(procedure, answers);
                List<String> names =
                        Stream.concat(list.needed().stream(), list.perhaps().stream())
                                .map(Paper::shortName)
                                .toList();
                assertThat(list.needed()).as(procedure.alias()).isNotEmpty();
                assertThat(names)
                        .as(procedure.alias())
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.length() <= BUTTON_MAX);
            }
        }
    }

    @Test
    void who_does_not_know_her_case_is_told_of_a_paper_of_several_cases_once() {
        Procedure house = catalogue.procedure("1.013225").orElseThrow();

        Checklist list = Checklist.of(house, Map.of("house", Answer.UNSURE));

        assertThat(list.perhaps())
                .extracting(Paper::shortName)
                .contains("Bản vẽ thiết kế xây dựng, 02 bộ")
                .doesNotHaveDuplicates();
    }

    @Test
    void every_condition_names_a_question_that_is_asked_before() {
        for (Procedure procedure : catalogue.procedures()) {
            List<String> asked = procedure.questions().stream().map(Question::id).toList();
            procedure
                    .papers()
                    .forEach(paper ->
                            paper.conditions()
                                    .forEach(c -> assertThat(asked).contains(c.question())));
            for (int place = 0; place < asked.size(); place++) {
                List<String> before = asked.subList(0, place);
                procedure
                        .questions()
                        .get(place)
                        .onlyIf()
                        .forEach(c -> assertThat(before).contains(c.question()));
            }
        }
    }

    @Test
    void every_question_changes_the_list_of_papers_of_somebody() {
        for (Procedure procedure : catalogue.procedures()) {
            assertThat(procedure.questions()).as(procedure.alias()).hasSizeLessThanOrEqualTo(6);
            for (Question question : procedure.questions()) {
                assertThat(cases(procedure.questions()))
                        .as("%s: %s", procedure.alias(), question.id())
                        .anyMatch(others -> decides(procedure, question, others));
            }
        }
    }

    /** Everybody who may come: each question answered yes or no. */
    private static List<Map<String, Answer>> cases(List<Question> questions) {
        List<Map<String, Answer>> cases = new ArrayList<>(List.of(Map.of()));
        for (Question question : questions) {
            List<Map<String, Answer>> longer = new ArrayList<>();
            for (Map<String, Answer> each : cases) {
                longer.add(with(each, question, Answer.YES));
                longer.add(with(each, question, Answer.NO));
            }
            cases = longer;
        }
        return cases;
    }

    private static boolean decides(
            Procedure procedure, Question question, Map<String, Answer> others) {
        return Condition.hold(question.onlyIf(), others)
                && !Checklist.of(procedure, with(others, question, Answer.YES))
                        .equals(Checklist.of(procedure, with(others, question, Answer.NO)));
    }

    private static Map<String, Answer> with(
            Map<String, Answer> answers, Question question, Answer answer) {
        Map<String, Answer> all = new HashMap<>(answers);
        all.put(question.id(), answer);
        return all;
    }

    @Test
    void a_mother_with_the_hospitals_paper_needs_nothing_else() {
        Checklist list =
                birth(
                        Map.of(
                                "certificate",
                                Answer.YES,
                                "parent",
                                Answer.YES,
                                "special",
                                Answer.NO));

        assertThat(list.toScan()).containsExactly("Giấy chứng sinh");
        assertThat(list.perhaps()).isEmpty();
    }

    @Test
    void who_comes_for_the_parents_needs_their_authorisation() {
        Checklist list =
                birth(Map.of("certificate", Answer.YES, "parent", Answer.NO, "special", Answer.NO));

        assertThat(list.toScan()).containsExactly("Giấy chứng sinh", "Văn bản ủy quyền");
    }

    @Test
    void what_a_person_does_not_know_is_never_required_of_her() {
        Checklist list =
                birth(
                        Map.of(
                                "certificate",
                                Answer.UNSURE,
                                "parent",
                                Answer.YES,
                                "special",
                                Answer.NO));

        assertThat(list.toScan()).isEmpty();
        assertThat(list.perhaps()).extracting(Paper::alias).contains("Giấy chứng sinh");
    }

    @Test
    void no_badge_stands_for_a_fee_that_depends_on_something() {
        for (String code : List.of("1.001193", "1.000656", "3.000333", "1.012783", "1.013833")) {
            assertThat(catalogue.procedure(code).orElseThrow().channels())
                    .extracting(Channel::fee)
                    .doesNotContain("Miễn phí");
        }
    }

    @Test
    void life_events_lead_to_procedures_that_are_here() {
        for (LifeEvents.Event event : catalogue.events()) {
            assertThat(catalogue.of(event.id())).hasSameSizeAs(event.codes());
        }
    }

    private Checklist birth(Map<String, Answer> answers) {
        return Checklist.of(catalogue.procedure("1.001193").orElseThrow(), answers);
    }
}
