package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.FormField.Kind;
import vn.motcua.contract.procedure.FormField.Known;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.screen.AddressQuestion;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.submission.Draft;

/** An address is asked with as little typing as can be, and lies in a unit of today. */
class AddressVisitTest {
    private static final String UNKNOWN = "Thôn Mẫu, Xã Mẫu, Huyện Mẫu, Hà Nội";

    @TempDir Path folder;

    /** A form that asks nothing but where she lives, up to this question. */
    private FakeKiosk asked(String addressOnCard) {
        FakeKiosk kiosk = new FakeKiosk(folder, catalogue());
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.001193"),
                new VisitorAction.Continue());
        kiosk.code("079155000000||Nguyễn Thị Mẫu|02091955|Nữ|" + addressOnCard + "|15082021");
        return kiosk.touch(new VisitorAction.Continue(), answer(""));
    }

    private static Catalogue catalogue() {
        Procedure shipped = Catalogue.shipped().procedures().getFirst();
        var address =
                new FormField(
                        "home",
                        new Phrase("Nơi cư trú", "Home"),
                        new Phrase("", ""),
                        Kind.ADDRESS,
                        List.of(),
                        Known.ADDRESS,
                        true);
        return new Catalogue(List.of(onlyAsking(shipped, address)), List.of());
    }

    private static Procedure onlyAsking(Procedure like, FormField field) {
        return new Procedure(
                like.code(),
                1,
                like.name(),
                like.alias(),
                like.levels(),
                like.field(),
                like.decision(),
                false,
                like.channels(),
                List.of(),
                like.results(),
                like.legalBasis(),
                List.of(),
                List.of(field));
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private static VisitorAction answer(String text) {
        return new VisitorAction.Answer(text);
    }

    private static FormState.AddressWanted wanted(FakeKiosk kiosk) {
        return (FormState.AddressWanted) kiosk.state();
    }

    private static FormQuestion typing(FakeKiosk kiosk) {
        return ((FormState.Question) kiosk.state()).question();
    }

    private static String answered(FakeKiosk kiosk) throws InterruptedException {
        kiosk.touch(choose("counter"));
        List<AnswerView> answers = kiosk.await(ScreenState.Review.class).answers();
        return answers.getFirst().answer();
    }

    @Test
    void the_old_address_of_a_card_is_shown_as_it_is_today_and_taken_by_one_touch()
            throws Exception {
        FakeKiosk kiosk = asked("12 Đường Mẫu, Phường Phúc Xá, Quận Ba Đình, Hà Nội");

        assertThat(wanted(kiosk).ask()).isEqualTo(AddressQuestion.RENAMED);
        assertThat(wanted(kiosk).known())
                .containsExactly(
                        "12 Đường Mẫu, Phường Phúc Xá, Quận Ba Đình, Hà Nội",
                        "12 Đường Mẫu, Phường Hồng Hà, Thành phố Hà Nội");
        kiosk.touch(choose("yes"));
        assertThat(answered(kiosk)).isEqualTo("12 Đường Mẫu, Phường Hồng Hà, Thành phố Hà Nội");
    }

    @Test
    void who_lived_in_a_divided_commune_says_which_part_it_is() throws Exception {
        FakeKiosk kiosk = asked("Số 1, Phường Điện Biên, Quận Ba Đình, Hà Nội");

        assertThat(wanted(kiosk).ask()).isEqualTo(AddressQuestion.DIVIDED);
        assertThat(wanted(kiosk).options())
                .extracting(Option::id)
                .containsExactly("00004", "00070", "00190", "00226", "keep", "other");
        kiosk.touch(choose("yes"));
        assertThat(wanted(kiosk).ask()).isEqualTo(AddressQuestion.DIVIDED);
        kiosk.touch(choose("00070"));
        assertThat(answered(kiosk)).startsWith("Số 1, ").endsWith("Thành phố Hà Nội");
    }

    @Test
    void an_address_that_nobody_knows_is_kept_as_written_and_the_officer_is_told()
            throws Exception {
        FakeKiosk kiosk = asked(UNKNOWN);

        assertThat(wanted(kiosk).ask()).isEqualTo(AddressQuestion.UNCLEAR);
        kiosk.touch(choose("keep"));
        assertThat(answered(kiosk)).isEqualTo(UNKNOWN);
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class);
        assertThat(kiosk.handedIn.getFirst().answers().reversed().get(1).answer())
                .isEqualTo(UNKNOWN + " (chưa rõ phường, xã hiện nay)");
    }

    @Test
    void whoever_lives_where_the_kiosk_stands_types_her_house_alone() throws Exception {
        FakeKiosk kiosk = asked("");

        assertThat(wanted(kiosk).options().getFirst().name()).isEqualTo("Phường Ba Đình");
        kiosk.touch(choose("here"), answer("Ngõ 5"));
        assertThat(answered(kiosk)).isEqualTo("Ngõ 5, Phường Ba Đình, Thành phố Hà Nội");
    }

    @Test
    void two_letters_find_another_commune_of_the_province() throws Exception {
        FakeKiosk kiosk = asked("");
        kiosk.touch(choose("province"), answer("hh"));

        assertThat(wanted(kiosk).options()).extracting(Option::name).contains("Phường Hồng Hà");
        kiosk.touch(choose("00097"), answer(""));
        assertThat(answered(kiosk)).isEqualTo("Phường Hồng Hà, Thành phố Hà Nội");
    }

    @Test
    void another_province_is_two_touches_away_and_never_more_than_six_are_shown() {
        FakeKiosk kiosk = asked("");
        kiosk.touch(choose("elsewhere"));
        assertThat(wanted(kiosk).options()).hasSize(6);
        kiosk.touch(choose("group-0"));

        assertThat(wanted(kiosk).options())
                .hasSize(6)
                .extracting(Option::name)
                .contains("Tỉnh An Giang", "Tỉnh Bắc Ninh", "Tỉnh Cà Mau");
    }

    @Test
    void letters_that_fit_nothing_are_kept_and_explained() {
        FakeKiosk kiosk = asked("");
        kiosk.touch(choose("province"), answer("qqq"));

        assertThat(typing(kiosk).answer()).isEqualTo("qqq");
        assertThat(typing(kiosk).problem()).contains("Không thấy nơi nào");
    }

    private static Draft handIn(FakeKiosk kiosk) throws InterruptedException {
        kiosk.await(ScreenState.Review.class);
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class);
        return kiosk.handedIn.getFirst();
    }

    @Test
    void who_wants_the_result_by_post_after_all_is_asked_where_to() throws Exception {
        FakeKiosk kiosk = asked(UNKNOWN);
        kiosk.touch(choose("keep"), choose("counter"), choose("answer-1"));
        assertThat(typing(kiosk).hint()).contains("trả cước");
        kiosk.touch(choose("post"));
        assertThat(kiosk.state()).isInstanceOf(FormState.AddressWanted.class);
        kiosk.touch(choose("keep"));

        Draft draft = handIn(kiosk);

        assertThat(draft.resultByPost()).isTrue();
        assertThat(draft.answers())
                .contains(
                        new FormAnswer(
                                "result", "Nơi nhận kết quả", "Bưu điện (VNPost) giao tận nhà"),
                        new FormAnswer(
                                "result-address",
                                "Địa chỉ nhận kết quả",
                                UNKNOWN + " (chưa rõ phường, xã hiện nay)"));
    }

    @Test
    void who_comes_back_for_the_result_is_asked_for_no_address() throws Exception {
        FakeKiosk kiosk = asked(UNKNOWN);
        kiosk.touch(choose("keep"), choose("counter"));

        Draft draft = handIn(kiosk);

        assertThat(draft.resultByPost()).isFalse();
        assertThat(draft.answers())
                .contains(new FormAnswer("result", "Nơi nhận kết quả", "Tại quầy của Trung tâm"))
                .extracting(FormAnswer::question)
                .doesNotContain("Địa chỉ nhận kết quả");
    }

    @Test
    void back_leads_through_every_choice_and_a_power_cut_to_the_same_one() {
        FakeKiosk kiosk = asked(UNKNOWN);
        kiosk.touch(choose("other"), choose("elsewhere"), choose("group-1"));
        ScreenState provinces = kiosk.state();
        FakeKiosk again = new FakeKiosk(folder, catalogue(), kiosk.memory.draft);
        again.touch(new VisitorAction.LiftVeil());

        assertThat(again.state()).isEqualTo(provinces);
        again.touch(new VisitorAction.Back(), new VisitorAction.Back(), new VisitorAction.Back());
        assertThat(wanted(again).ask()).isEqualTo(AddressQuestion.UNCLEAR);
        again.touch(new VisitorAction.Back());
        assertThat(again.state()).isInstanceOf(FormState.PhoneWanted.class);
    }
}
