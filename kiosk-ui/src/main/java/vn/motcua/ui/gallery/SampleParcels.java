package vn.motcua.ui.gallery;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.ConsentView;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.PostView;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;

/** Dossiers for which the post carries something. */
final class SampleParcels {
    private static final String TRACKING = "EM123456785VN";

    private SampleParcels() {}

    static void addTo(Map<String, ScreenState> states) {
        ScreenState.DossierShown ready = SampleDossier.with(NationalStatus.RESULT_READY).shown();
        for (ParcelState state : ParcelState.values()) {
            states.put(
                    "K08-result-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    ready.carried(
                            new PostView(
                                    List.of(parcel(ready, Parcel.Kind.RESULT, state)), false)));
        }
        ScreenState.DossierShown asked = SampleDossier.with(NationalStatus.PAPERS_ASKED).shown();
        states.put(
                "K08-papers-collected",
                asked.carried(
                        new PostView(
                                List.of(
                                        parcel(asked, Parcel.Kind.PAPERS, ParcelState.ACCEPTED),
                                        parcel(asked, Parcel.Kind.PAPERS, ParcelState.RETURNED),
                                        parcel(asked, Parcel.Kind.RESULT, ParcelState.ASKED)),
                                false)));
        states.put("K08-collection-offered", asked.carried(new PostView(List.of(), true)));
        states.put("K23-collection", review(shown(asked)));
        states.put(
                "K26-collection",
                new ScreenState.HandedIn(
                        asked.dossier().code().value(),
                        shown(asked),
                        0,
                        SampleStates.NOW,
                        true,
                        new PrintState.Printed()));
    }

    private static Errand shown(ScreenState.DossierShown shown) {
        return new Errand.Collection(shown.dossier().code());
    }

    private static ScreenState review(Errand errand) {
        return new ScreenState.Review(
                errand,
                List.of(
                        new AnswerView(
                                "answer-0", "Họ và tên người giao giấy tờ", "Nguyễn Thị Mẫu"),
                        new AnswerView("answer-1", "Số điện thoại để bưu tá gọi", "0900000001"),
                        new AnswerView(
                                "answer-2",
                                "Bưu tá đến lấy ở đâu?",
                                "Số 12, Ngõ 5, Đường Mẫu, Phường Mẫu, Tỉnh Mẫu"),
                        new AnswerView("answer-3", "Khi nào Ông/Bà có ở nhà?", "Buổi sáng")),
                List.of(),
                List.of(new ConsentView(ConsentPurpose.PROCESSING, true, true)));
    }

    private static Parcel parcel(
            ScreenState.DossierShown shown, Parcel.Kind kind, ParcelState state) {
        DossierCode dossier = shown.dossier().code();
        String tracking =
                switch (state) {
                    case ASKED, REFUSED -> "";
                    case ACCEPTED, ON_THE_WAY, DELIVERED, RETURNED -> TRACKING;
                };
        return new Parcel(
                kind + "-" + state,
                dossier,
                2,
                kind,
                state,
                tracking,
                SampleStates.NOW.minus(Duration.ofHours(2)));
    }
}
