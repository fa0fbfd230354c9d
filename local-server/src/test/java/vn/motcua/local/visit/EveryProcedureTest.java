package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.procedure.Channel;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.PaperDraft;

/** Whoever answers what she is asked comes to the receipt, whatever she came for. */
class EveryProcedureTest {
    private static final String CARD =
            "001155000000||Nguyễn Thị Mẫu|02091955|Nữ"
                    + "|12 Đường Mẫu, Phường Phúc Xá, Quận Ba Đình, Hà Nội|15082021";
    private static final int TOUCHES_MAX = 60;
    private static final int BUTTON_MAX = 70;

    @TempDir Path folder;

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    static Stream<Named<Procedure>> all() {
        return CATALOGUE.procedures().stream()
                .map(each -> Named.of(each.code() + " " + each.alias(), each));
    }

    static Stream<Named<Procedure>> prepared() {
        return all().filter(each -> each.getPayload().isPrepared());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everybody_is_told_what_it_takes_and_only_what_is_offered_begins(Procedure procedure) {
        FakeKiosk kiosk = new FakeKiosk(folder, CATALOGUE);
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.PROCEDURES),
                new VisitorAction.Choose(procedure.code()));

        var shown = (ProcedureState.ProcedureShown) kiosk.state();
        kiosk.touch(new VisitorAction.Continue());

        Channel office = procedure.atTheOffice();
        assertThat(shown.card().fee()).isEqualTo(office.fee());
        assertThat(shown.card().time().kind().name()).isEqualTo(office.limit().kind().name());
        assertThat(shown.card().time().count()).isEqualTo(office.limit().count());
        assertThat(shown.source()).matches(".*/QĐ-.*|QĐ/.*");
        assertThat(procedure.legalBasis()).isNotEmpty().allMatch(law -> law.contains("/"));
        assertThat(shown.result()).isNotBlank();
        assertThat(shown.papers()).allMatch(paper -> paper.length() <= BUTTON_MAX);
        if (procedure.inPerson()) {
            assertThat(kiosk.state()).isEqualTo(shown);
        } else if (procedure.isPrepared()) {
            assertThat(kiosk.state()).isInstanceOf(ProcedureState.PaperQuestion.class);
        } else {
            assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prepared")
    void every_prepared_procedure_leads_to_the_receipt_with_all_answers_and_papers(
            Procedure procedure) throws Exception {
        FakeKiosk kiosk = new FakeKiosk(folder, CATALOGUE);
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure(procedure.code()));

        List<String> needed = goOn(kiosk);

        Draft draft = kiosk.handedIn.getFirst();
        assertThat(draft.resultByPost()).isTrue();
        assertThat(draft.papers()).extracting(PaperDraft::name).containsExactlyElementsOf(needed);
        assertThat(
                        draft.answers().stream()
                                .map(FormAnswer::question)
                                .filter(labels(procedure)::contains))
                .containsExactlyElementsOf(labels(procedure));
        assertThat(draft.answers())
                .filteredOn(answer -> isRequired(procedure, answer.question()))
                .allMatch(answer -> !answer.answer().isEmpty());
        assertThat(draft.answers())
                .contains(
                        new FormAnswer(
                                "result-address",
                                "Địa chỉ nhận kết quả",
                                "12 Đường Mẫu, Phường Hồng Hà, Thành phố Hà Nội (mã 00097)"));
    }

    private static List<String> labels(Procedure procedure) {
        return procedure.fields().stream().map(each -> each.label().vi()).toList();
    }

    /** She takes the same list home that she reads. */
    private void assertPrinted(ProcedureState.PapersNeeded papers) {
        Receipt slip =
                new ReceiptWriter(SampleSettings.of(folder))
                        .list(papers, "DS", Language.VIETNAMESE);
        assertThat(
                        Stream.of(papers.needed(), papers.others(), papers.perhaps())
                                .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(paper ->
                        assertThat(slip.parts().toString()).contains(paper.name(), paper.below()));
    }

    private static boolean isRequired(Procedure procedure, String question) {
        return procedure.fields().stream()
                .filter(FormField::required)
                .anyMatch(field -> field.label().vi().equals(question));
    }

    /** Does what each screen asks for; the names of the papers she was told to scan. */
    private List<String> goOn(FakeKiosk kiosk) throws IOException, InterruptedException {
        List<String> needed = List.of();
        for (int touch = 0; touch < TOUCHES_MAX; touch++) {
            ScreenState shown = kiosk.state();
            switch (shown) {
                case ProcedureState.PaperQuestion _ -> kiosk.touch(choose("yes"));
                case ProcedureState.PapersNeeded papers -> {
                    needed = papers.needed().stream().map(each -> each.name()).toList();
                    assertPrinted(papers);
                    kiosk.touch(new VisitorAction.Continue());
                }
                case ProcedureState _, FormState.IsThisYou _ ->
                        kiosk.touch(new VisitorAction.Continue());
                case FormState.CardWanted _ -> kiosk.code(CARD);
                case FormState.PhoneWanted _ -> kiosk.touch(answer("0901234567"));
                case FormState.AddressWanted address ->
                        kiosk.touch(choose(address.options().getFirst().id()));
                case FormState.Question(FormQuestion asked) -> kiosk.touch(answerTo(asked));
                case ScreenState.ScanPaper _ -> scan(kiosk, touch);
                case ScreenState.Review _ -> {
                    if (!needed.isEmpty()) {
                        assertThatOneMoreIsNotCounted(kiosk);
                    }
                    kiosk.touch(
                            new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                            new VisitorAction.HandIn());
                }
                case ScreenState.HandingIn _ ->
                        kiosk.await(
                                ScreenState.HandedIn.class,
                                handedIn -> handedIn.receipt() instanceof PrintState.Printed);
                case ScreenState.HandedIn _ -> {
                    return needed;
                }
                default -> throw new AssertionError("no way on from " + shown);
            }
        }
        throw new AssertionError("asked for ever; shown is " + kiosk.state());
    }

    /** A third of two papers would make her doubt the list. */
    private static void assertThatOneMoreIsNotCounted(FakeKiosk kiosk) {
        kiosk.touch(new VisitorAction.AddPaper());
        assertThat(((ScreenState.ScanPaper) kiosk.state()).count()).isZero();
        kiosk.touch(new VisitorAction.Back());
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private static VisitorAction answer(String text) {
        return new VisitorAction.Answer(text);
    }

    private static VisitorAction answerTo(FormQuestion asked) {
        return switch (asked.kind()) {
            case CHOICE -> choose(asked.options().getLast().id());
            case DATE -> answer("15092026");
            case NUMBER -> answer("2");
            default -> answer(asked.answer() + "Mẫu");
        };
    }

    private void scan(FakeKiosk kiosk, int number) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(number + ".jpg"), "page " + number);
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(new PageImage(file, 1654, 2339))));
        kiosk.touch(new VisitorAction.Scan());
        kiosk.await(ScreenState.PagesToCheck.class);
        kiosk.touch(new VisitorAction.UsePages());
    }
}
