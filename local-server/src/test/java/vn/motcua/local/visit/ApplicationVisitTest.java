package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.submission.Draft;

/** From a procedure to the receipt: only what her case needs is asked, and nothing twice. */
class ApplicationVisitTest {
    private static final String CARD =
            "079155000000||Nguyễn Thị Mẫu|02091955|Nữ|12 Đường Mẫu, Phường 1|15082021";
    private static final String MOTHER =
            "079190000000||Nguyễn Thị Hòa Thử|02091990|Nữ|12 Đường Mẫu, Phường 1|15082021";

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder, Catalogue.shipped());
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.001193"));
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private static VisitorAction answer(String text) {
        return new VisitorAction.Answer(text);
    }

    /** A grandmother with an authorisation, up to her own name. */
    private void upToTheCard() {
        kiosk.touch(
                choose("yes"),
                choose("no"),
                choose("no"),
                new VisitorAction.Continue(),
                new VisitorAction.Continue());
    }

    private void upToTheForm() {
        upToTheCard();
        kiosk.code(CARD);
        kiosk.touch(new VisitorAction.Continue(), answer("0901234567"));
    }

    private void fillTheForm() {
        kiosk.touch(
                choose("grandparent"),
                answer("NGUYỄN AN"),
                choose("female"),
                answer("15092026"),
                choose("hospital"));
        kiosk.code(MOTHER);
        kiosk.touch(choose("counter"));
    }

    private void scan(String name) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name + ".jpg"), "page " + name);
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(new PageImage(file, 1654, 2339))));
        kiosk.touch(new VisitorAction.Scan());
        kiosk.await(ScreenState.PagesToCheck.class);
        kiosk.touch(new VisitorAction.UsePages());
    }

    private Draft handIn(boolean mayBeCalled) throws InterruptedException {
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.Consent(ConsentPurpose.NOTICES, mayBeCalled),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class, s -> s.receipt() instanceof PrintState.Printed);
        return kiosk.handedIn.getFirst();
    }

    @Test
    void who_comes_for_the_parents_is_asked_for_just_two_papers() throws Exception {
        upToTheForm();
        fillTheForm();
        assertThat(kiosk.await(ScreenState.ScanPaper.class).paper()).isEqualTo("Giấy chứng sinh");
        scan("1");
        scan("2");
        assertThat(kiosk.await(ScreenState.Review.class).papers())
                .containsExactly(
                        new PaperView("Giấy chứng sinh", 1), new PaperView("Văn bản ủy quyền", 1));

        Draft draft = handIn(true);

        assertThat(draft.answers())
                .contains(
                        new FormAnswer("applicant.number", "Số căn cước", "079155000000"),
                        new FormAnswer("applicant.phone", "Số điện thoại", "0901234567"),
                        new FormAnswer("relation", "Ông/Bà có quan hệ thế nào với trẻ?", "Ông, bà"),
                        new FormAnswer("born", "Ngày sinh của trẻ", "15/09/2026"),
                        new FormAnswer(
                                "parent2", "Họ và tên cha hoặc mẹ của trẻ", "Nguyễn Thị Hòa Thử"));
        assertThat(draft.consents())
                .extracting(each -> each.purpose())
                .containsExactly(ConsentPurpose.PROCESSING, ConsentPurpose.NOTICES);
    }

    @Test
    void nobody_is_asked_to_hold_a_card_to_a_broken_reader() {
        kiosk.broken.add(DeviceRole.CODE_READER);
        upToTheCard();
        assertThat(kiosk.state()).isInstanceOf(FormState.Question.class);

        kiosk.touch(new VisitorAction.Back());

        assertThat(kiosk.state()).isInstanceOf(ProcedureState.BeforeStart.class);
    }

    @Test
    void a_reader_that_breaks_while_a_card_is_wanted_asks_for_the_number() {
        upToTheCard();
        assertThat(kiosk.state()).isInstanceOf(FormState.CardWanted.class);

        kiosk.broken.add(DeviceRole.CODE_READER);
        kiosk.visit.devicesChanged();

        assertThat(kiosk.state()).isInstanceOf(FormState.Question.class);
    }

    @Test
    void without_consent_to_be_called_the_number_stays_here() throws Exception {
        upToTheForm();
        fillTheForm();
        scan("1");
        scan("2");

        assertThat(handIn(false).answers())
                .extracting(FormAnswer::answer)
                .doesNotContain("0901234567");
    }

    @Test
    void no_box_of_consent_is_ticked_beforehand() throws Exception {
        upToTheForm();
        fillTheForm();
        scan("1");
        scan("2");

        assertThat(kiosk.await(ScreenState.Review.class).consents())
                .noneMatch(consent -> consent.given());
    }

    @Test
    void going_back_keeps_every_answer() {
        upToTheForm();
        kiosk.touch(choose("grandparent"), answer("NGUYỄN AN"), choose("female"));
        kiosk.touch(new VisitorAction.Back(), new VisitorAction.Back());

        assertThat(((FormState.Question) kiosk.state()).question().answer()).isEqualTo("NGUYỄN AN");
    }

    @Test
    void the_family_name_on_the_card_need_not_be_typed() {
        upToTheForm();
        kiosk.touch(choose("mother"));

        FormState.Question asked = (FormState.Question) kiosk.state();
        assertThat(asked.question().answer()).isEqualTo("NGUYỄN ");
        assertThat(asked.question().hint()).startsWith("Lấy từ thẻ căn cước");
    }

    @Test
    void a_card_on_the_reader_is_no_name_for_the_child() {
        upToTheForm();
        kiosk.touch(choose("mother"));
        kiosk.code(MOTHER);

        FormState.Question asked = (FormState.Question) kiosk.state();
        assertThat(asked.question().question()).isEqualTo("Họ và tên của trẻ");
    }

    @Test
    void a_wrong_date_is_explained_and_kept() {
        upToTheForm();
        kiosk.touch(choose("mother"), answer("NGUYỄN AN"), choose("male"), answer("31092026"));

        FormState.Question asked = (FormState.Question) kiosk.state();
        assertThat(asked.question().answer()).isEqualTo("31092026");
        assertThat(asked.question().problem()).contains("không có ngày này");
    }

    @Test
    void the_code_of_a_slip_is_no_card_and_says_so() {
        upToTheCard();
        kiosk.code("H56-260310-0001");

        assertThat(kiosk.state()).isEqualTo(new FormState.CardWanted(CardAnswer.FOREIGN, false));
    }

    @Test
    void no_number_of_a_card_stands_on_a_screen() {
        upToTheCard();
        kiosk.code(CARD);
        var masked = new FormState.IsThisYou("Nguyễn T*** M***", 1955, false, ChipAnswer.NO_READER);
        assertThat(kiosk.state()).isEqualTo(masked);
    }

    @Test
    void who_has_no_card_here_types_the_number_and_the_officer_is_told() throws Exception {
        upToTheCard();
        kiosk.touch(choose("number"), answer("07915500000"));
        assertThat(((FormState.Question) kiosk.state()).question().problem())
                .contains("Ông/Bà mới nhập 11");
        kiosk.touch(answer("079155000000"), answer(""));
        fillTheForm();
        scan("1");
        scan("2");

        assertThat(handIn(false).answers())
                .extracting(FormAnswer::answer)
                .contains("Số căn cước do người nộp nhập, chưa đưa thẻ vào máy");
    }

    @Test
    void a_paper_she_does_not_have_blocks_nothing_and_is_listed_as_missing() throws Exception {
        upToTheForm();
        fillTheForm();
        scan("1");
        kiosk.touch(new VisitorAction.SkipPaper());

        assertThat(kiosk.await(ScreenState.Review.class).papers())
                .contains(new PaperView("Văn bản ủy quyền", 0));
        kiosk.touch(choose("scan-1"));
        scan("2");
        assertThat(kiosk.await(ScreenState.Review.class).papers())
                .contains(new PaperView("Văn bản ủy quyền", 1));
    }

    @Test
    void an_answer_is_changed_from_the_review_and_back() throws Exception {
        upToTheForm();
        fillTheForm();
        scan("1");
        scan("2");
        kiosk.touch(choose("answer-2"));
        assertThat(kiosk.state()).isInstanceOf(FormState.Question.class);
        kiosk.touch(choose("male"));

        assertThat(kiosk.await(ScreenState.Review.class).answers().get(2).answer())
                .isEqualTo("Nam");
    }

    @Test
    void questions_speak_the_language_that_is_chosen_in_their_middle() {
        kiosk.touch(new VisitorAction.ChooseLanguage(Language.ENGLISH));

        assertThat(((ProcedureState.PaperQuestion) kiosk.state()).question())
                .startsWith("Do you have");
    }

    @Test
    void a_printed_list_leads_back_to_where_she_left_off() throws Exception {
        kiosk.touch(choose("yes"), choose("unsure"), choose("no"), new VisitorAction.PrintList());
        kiosk.await(
                ProcedureState.PapersNeeded.class,
                shown -> shown.list() instanceof PrintState.Printed);
        assertThat(kiosk.printing.listCode).isEqualTo("DS-1.001193-YUN-");
        kiosk.touch(new VisitorAction.Done(), new VisitorAction.Discard());
        kiosk.pass(Duration.ofSeconds(5));

        kiosk.code(kiosk.printing.listCode);

        assertThat(kiosk.state()).isInstanceOf(ProcedureState.BeforeStart.class);
        kiosk.touch(new VisitorAction.Back());
        assertThat(((ProcedureState.PapersNeeded) kiosk.state()).perhaps())
                .extracting(paper -> paper.name())
                .containsExactly("Văn bản ủy quyền");
    }
}
