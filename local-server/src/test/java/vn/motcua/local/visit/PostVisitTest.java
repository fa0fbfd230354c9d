package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.submission.Draft;

/** Who waits for the post sees how far it is. */
class PostVisitTest {
    private static final DossierCode CODE = new DossierCode("H56.12-261120-0007");

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new FakeKiosk(folder);
        var status = DossierStatus.of(NationalStatus.NEWLY_REGISTERED);
        kiosk.dossiers.put(
                CODE,
                new Dossier(
                        CODE,
                        "",
                        1,
                        new Procedure("1.001193", "Đăng ký khai sinh"),
                        "Nguyễn T*** M***",
                        status,
                        Holder.NOBODY,
                        new Promise.Open(),
                        "Quầy số 4",
                        new SupplementRequest.Nothing(),
                        List.of(new StatusChange(status, Holder.NOBODY, FakeKiosk.START, "")),
                        FakeKiosk.START));
    }

    @Test
    void what_the_post_does_is_shown_without_a_touch() throws Exception {
        tell(ParcelState.ASKED);
        kiosk.code(CODE.value());
        assertThat(kiosk.await(ScreenState.DossierShown.class).post().parcels())
                .extracting(Parcel::state)
                .containsExactly(ParcelState.ASKED);

        tell(ParcelState.ON_THE_WAY);

        assertThat(((ScreenState.DossierShown) kiosk.state()).post().parcels())
                .extracting(Parcel::state)
                .containsExactly(ParcelState.ON_THE_WAY);
    }

    @Test
    void papers_are_fetched_at_home_without_a_word_typed_but_the_phone() throws Exception {
        kiosk.code(CODE.value());
        assertThat(kiosk.await(ScreenState.DossierShown.class).post().collectionOffered()).isTrue();
        kiosk.touch(new VisitorAction.Collect());
        kiosk.code("001156000123||Nguyễn Thị Mẫu|08031956|Nữ|Phường Mẫu, Tỉnh Mẫu|01072021");
        var _ = kiosk.await(FormState.IsThisYou.class);
        kiosk.touch(new VisitorAction.Continue(), new VisitorAction.Answer("Nguyễn Thị Mẫu"));
        kiosk.touch(new VisitorAction.Answer("12345"));
        assertThat(kiosk.state()).isInstanceOf(FormState.Question.class);
        kiosk.touch(
                new VisitorAction.Answer("0900000001"),
                new VisitorAction.Choose("keep"),
                new VisitorAction.Choose("morning"));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Review.class);
        kiosk.touch(
                new VisitorAction.AddPaper(),
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        var _ = kiosk.await(ScreenState.HandedIn.class);

        Draft draft = kiosk.handedIn.getFirst();
        assertThat(draft.errand()).isEqualTo(new Errand.Collection(CODE));
        assertThat(draft.answers())
                .contains(
                        new FormAnswer(
                                FormAnswer.COLLECT_PHONE,
                                "Số điện thoại để bưu tá gọi",
                                "0900000001"))
                .extracting(FormAnswer::key)
                .contains(FormAnswer.COLLECT_NAME, FormAnswer.COLLECT_ADDRESS)
                .doesNotContain("result");
    }

    @Test
    void while_a_postman_is_on_his_way_no_second_one_is_offered() throws Exception {
        kiosk.memory.parcels = List.of(parcel(Parcel.Kind.PAPERS, ParcelState.ON_THE_WAY));
        kiosk.code(CODE.value());

        assertThat(kiosk.await(ScreenState.DossierShown.class).post().collectionOffered())
                .isFalse();
    }

    @Test
    void what_was_told_for_the_postman_outlives_a_power_cut() throws Exception {
        kiosk.code(CODE.value());
        var _ = kiosk.await(ScreenState.DossierShown.class);
        kiosk.touch(new VisitorAction.Collect());
        kiosk.code("001156000123||Nguyễn Thị Mẫu|08031956|Nữ|Phường Mẫu, Tỉnh Mẫu|01072021");
        var _ = kiosk.await(FormState.IsThisYou.class);
        kiosk.touch(new VisitorAction.Continue(), new VisitorAction.Answer("Nguyễn Thị Mẫu"));

        ScreenState before = kiosk.state();

        FakeKiosk after = new FakeKiosk(folder, Catalogue.shipped(), kiosk.memory.draft);
        after.touch(new VisitorAction.LiftVeil());

        assertThat(after.state()).isEqualTo(before).isInstanceOf(FormState.Question.class);
    }

    @Test
    void the_post_brings_the_result_of_papers_without_a_form_too() throws Exception {
        scanOnePaper();
        kiosk.touch(
                new VisitorAction.Choose("phone"),
                new VisitorAction.Answer("0901234567"),
                new VisitorAction.Choose("result-place"));
        kiosk.code("001156000123||Nguyễn Thị Mẫu|08031956|Nữ|Phường Mẫu, Tỉnh Mẫu|01072021");
        var _ = kiosk.await(FormState.IsThisYou.class);
        kiosk.touch(
                new VisitorAction.Continue(),
                new VisitorAction.Choose("post"),
                new VisitorAction.Choose("keep"));
        assertThat(kiosk.await(ScreenState.Review.class).papers()).hasSize(1);
        kiosk.touch(
                new VisitorAction.Choose("phone"),
                new VisitorAction.Back(),
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.Consent(ConsentPurpose.NOTICES, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class);

        Draft draft = kiosk.handedIn.getFirst();
        assertThat(draft.resultByPost()).isTrue();
        assertThat(draft.papers()).hasSize(1);
        assertThat(draft.answers())
                .extracting(FormAnswer::key)
                .contains(
                        FormAnswer.APPLICANT_NAME,
                        FormAnswer.APPLICANT_PHONE,
                        FormAnswer.RESULT_ADDRESS);
    }

    @Test
    void who_thinks_better_of_the_post_is_back_at_her_papers() throws Exception {
        scanOnePaper();
        kiosk.touch(new VisitorAction.Choose("result-place"), new VisitorAction.Back());

        assertThat(kiosk.await(ScreenState.Review.class).papers()).hasSize(1);
    }

    private void scanOnePaper() throws Exception {
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(page("1"), page("2"))));
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.001193"),
                new VisitorAction.Scan());
        kiosk.await(ScreenState.PagesToCheck.class);
        kiosk.touch(new VisitorAction.UsePages());
    }

    private PageImage page(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".jpg"), "page " + name);
        return new PageImage(file, 1654, 2339);
    }

    private void tell(ParcelState state) {
        kiosk.memory.parcels = List.of(parcel(Parcel.Kind.RESULT, state));
        kiosk.visit.counterChanged();
    }

    private static Parcel parcel(Parcel.Kind kind, ParcelState state) {
        return new Parcel("order-1", CODE, 1, kind, state, "", FakeKiosk.START);
    }
}
