package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.UtilityState.Reason;
import vn.motcua.contract.screen.VisitorAction.Answer;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.Continue;
import vn.motcua.contract.screen.VisitorAction.Done;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.contract.screen.VisitorAction.TryAgain;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityOffer.Privacy;
import vn.motcua.contract.utility.UtilityQuestion;

/** Who asks another office is told what it says, or why it says nothing and what to do. */
class EnquiryVisitTest {
    private static final String CARD =
            "001156000123||Nguyễn Thị Mẫu|08031956|Nữ|Phường Mẫu, Tỉnh Mẫu|01072021";
    private static final UtilityAnswer FOUND =
            new UtilityAnswer.Found(List.of(Map.of("fine", "4000000")), FakeKiosk.START);

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new FakeKiosk(folder);
        kiosk.utilities.next = FOUND;
    }

    @Test
    void what_was_answered_is_asked_and_what_is_found_is_shown() throws Exception {
        open(Privacy.PERSONAL).touch(new Choose("car"), new Answer("99a-123.45"));

        UtilityState.Answered shown = kiosk.await(UtilityState.Answered.class);
        assertThat(shown.entries()).containsExactly(Map.of("fine", "4000000"));
        assertThat(shown.personal()).isTrue();
        assertThat(kiosk.utilities.asked)
                .containsExactly(
                        new UtilityQuestion.LookUp(
                                "fines", Map.of("vehicle", "car", "plate", "99A12345")));
    }

    @Test
    void an_answer_that_cannot_be_right_is_said_at_its_field_and_stays_there() {
        open(Privacy.PERSONAL).touch(new Choose("car"), new Answer("9"));

        UtilityState.FieldAsked asked = (UtilityState.FieldAsked) kiosk.state();
        assertThat(asked.wrong()).isTrue();
        assertThat(asked.answer()).isEqualTo("9");
        assertThat(kiosk.utilities.asked).isEmpty();
    }

    @Test
    void what_the_source_does_not_take_is_asked_again() throws Exception {
        kiosk.utilities.next = new UtilityAnswer.WrongAnswer("vehicle");
        open(Privacy.PERSONAL).touch(new Choose("car"), new Answer("99A12345"));

        var asked = kiosk.await(UtilityState.FieldAsked.class, UtilityState.FieldAsked::wrong);
        assertThat(asked.field().id()).isEqualTo("vehicle");
        kiosk.utilities.next = FOUND;
        kiosk.touch(new Choose("motorbike"), new Answer("99A12345"));
        assertThat(kiosk.await(UtilityState.Answered.class)).isNotNull();
    }

    @Test
    void her_card_says_who_she_is_and_no_other_code_does() throws Exception {
        open(Privacy.IDENTITY);
        kiosk.code("H56.12-261118-0042");
        assertThat(kiosk.state())
                .isInstanceOfSatisfying(
                        UtilityState.CardAsked.class,
                        asked -> assertThat(asked.answer()).isEqualTo(CardAnswer.FOREIGN));

        kiosk.code(CARD);
        kiosk.touch(new Choose("car"), new Answer("99A12345"));
        assertThat(kiosk.await(UtilityState.Answered.class)).isNotNull();
        assertThat(((UtilityQuestion.LookUp) kiosk.utilities.asked.getFirst()).answers())
                .containsEntry(UtilityField.CARD_NUMBER, "001156000123")
                .containsEntry(UtilityField.CARD_BIRTH, "1956-03-08");
    }

    @Test
    void why_there_is_no_answer_is_said() throws Exception {
        assertThat(reason(new UtilityAnswer.LineDown())).isEqualTo(Reason.LINE_DOWN);
        assertThat(reason(new UtilityAnswer.SourceSilent())).isEqualTo(Reason.SOURCE_SILENT);
        assertThat(reason(new UtilityAnswer.TooOften(4))).isEqualTo(Reason.TOO_OFTEN);
        assertThat(reason(new UtilityAnswer.NotFound())).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void a_source_that_is_back_answers_without_a_word_typed_again() throws Exception {
        var _ = reason(new UtilityAnswer.SourceSilent());
        kiosk.utilities.next = FOUND;
        kiosk.touch(new TryAgain());
        assertThat(kiosk.await(UtilityState.Answered.class)).isNotNull();
    }

    @Test
    void what_was_not_found_is_mended_from_the_first_field_on() throws Exception {
        var _ = reason(new UtilityAnswer.NotFound());
        kiosk.touch(new Continue());
        assertThat(kiosk.state())
                .isInstanceOfSatisfying(
                        UtilityState.FieldAsked.class,
                        asked -> {
                            assertThat(asked.answer()).isEqualTo("car");
                            assertThat(asked.wrong()).isFalse();
                        });
    }

    @Test
    void back_leads_through_the_fields_to_what_is_offered() {
        open(Privacy.PERSONAL).touch(new Choose("car"), new Back());
        assertThat(kiosk.state())
                .isInstanceOfSatisfying(
                        UtilityState.FieldAsked.class,
                        asked -> assertThat(asked.number()).isEqualTo(1));
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(UtilityState.Offered.class);
    }

    @Test
    void the_next_visitor_finds_nothing_of_it() throws Exception {
        var _ = reason(new UtilityAnswer.SourceSilent());
        kiosk.touch(new Done());
        kiosk.pass(Duration.ofSeconds(5));
        open(Privacy.PERSONAL);
        assertThat(((UtilityState.FieldAsked) kiosk.state()).answer()).isEmpty();
    }

    @Test
    void what_is_left_on_the_screen_is_veiled() throws Exception {
        open(Privacy.PERSONAL).touch(new Choose("car"), new Answer("99A12345"));
        assertThat(kiosk.await(UtilityState.Answered.class)).isNotNull();
        kiosk.pass(Duration.ofSeconds(31));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Veil.class);
    }

    private Reason reason(UtilityAnswer answer) throws InterruptedException {
        kiosk.utilities.next = answer;
        kiosk.utilities.offered.clear();
        kiosk.touch(new Done());
        kiosk.pass(Duration.ofSeconds(5));
        open(Privacy.PERSONAL).touch(new Choose("car"), new Answer("99A12345"));
        return kiosk.await(UtilityState.NotAnswered.class).reason();
    }

    private FakeKiosk open(Privacy privacy) {
        kiosk.utilities.offered.clear();
        kiosk.utilities.offer(
                "fines",
                new UtilityOffer.LookUp(
                        privacy,
                        List.of(
                                field("vehicle", UtilityField.Kind.CHOICE),
                                field("plate", UtilityField.Kind.CODE)),
                        List.of(
                                new ResultField(
                                        "fine",
                                        FakeUtilities.same("Mức phạt"),
                                        ResultField.Kind.MONEY))));
        return kiosk.touch(new Start(), new ChooseService(Service.UTILITIES), new Choose("fines"));
    }

    private static UtilityField field(String id, UtilityField.Kind kind) {
        List<UtilityField.Choice> options =
                kind == UtilityField.Kind.CHOICE
                        ? List.of(choice("car"), choice("motorbike"))
                        : List.of();
        var words = FakeUtilities.same(id);
        return new UtilityField(id, words, words, kind, 4, 10, words, options);
    }

    private static UtilityField.Choice choice(String id) {
        return new UtilityField.Choice(id, FakeUtilities.same(id));
    }
}
