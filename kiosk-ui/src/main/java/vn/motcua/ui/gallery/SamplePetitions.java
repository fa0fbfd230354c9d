package vn.motcua.ui.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.screen.ConsentView;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PetitionState.PlaceKind;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;

/** Sample states of a petition. */
final class SamplePetitions {
    private static final PetitionCode CODE = new PetitionCode("PAKN-261124-40718-26395");
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 12, 8);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String WORDS =
            "Đèn đường ở ngã tư không sáng đã một tuần, buổi tối trẻ em đi học về rất nguy hiểm.";

    private SamplePetitions() {}

    static void addTo(Map<String, ScreenState> states) {
        states.put("K28-petition", new PetitionState.KindWanted());
        states.put("K28-too-many", new PetitionState.TooMany());
        states.put("K28-place", new PetitionState.WhereWanted("Phường Mẫu"));
        states.put("K28-letters", new PetitionState.PlaceTyped(PlaceKind.COMMUNE, true));
        states.put("K28-own-words", new PetitionState.PlaceTyped(PlaceKind.OWN_WORDS, false));
        states.put(
                "K28-communes",
                new PetitionState.CommuneWanted(
                        List.of(
                                new Option("00004", "Phường Mẫu", ""),
                                new Option("00008", "Xã Mẫu Sơn", "Xã Mẫu Cũ, Huyện Mẫu"))));
        states.put("K29-way", new PetitionState.WayWanted());
        states.put("K29-words", new PetitionState.WordsWanted(WORDS));
        states.put("K29-name", new PetitionState.SenderNameWanted(""));
        states.put("K29-phone", new PetitionState.SenderPhoneWanted("0900", true));
        addSending(states);
        states.put("K08-petition", shown(Petition.Status.RECEIVED, "", true));
        states.put(
                "K08-petition-answered",
                shown(
                        Petition.Status.ANSWERED,
                        "Đã thay bóng đèn ngày 26/11. Cảm ơn Ông/Bà đã báo.",
                        false));
    }

    private static void addSending(Map<String, ScreenState> states) {
        var consent = new ConsentView(ConsentPurpose.PROCESSING, true, true);
        var named = new PetitionSender("Nguyễn Thị Mẫu", "0900000000");
        states.put("K30-review", review(petition(WORDS, PetitionSender.NOBODY), 0, List.of()));
        states.put("K30-review-named", review(petition("", named), 2, List.of(consent)));
        for (boolean arrived : new boolean[] {true, false}) {
            states.put(
                    arrived ? "K30-sent" : "K30-saved",
                    new ScreenState.HandedIn(
                            CODE.value(),
                            petition(WORDS, PetitionSender.NOBODY),
                            arrived ? 2 : 0,
                            NOW,
                            arrived,
                            new PrintState.Printed()));
        }
        states.put("K30-waiting", new ScreenState.SubmissionWaiting(CODE.value(), NOW));
    }

    private static Errand petition(String words, PetitionSender sender) {
        var place = new PetitionPlace("00004", "Phường Mẫu");
        return new Errand.Petition(PetitionKind.TRAFFIC, place, words, sender, ANSWER_BY);
    }

    private static ScreenState review(Errand errand, int pages, List<ConsentView> consents) {
        List<PaperView> papers =
                pages == 0 ? List.of() : List.of(new PaperView("Giấy tờ 1", pages));
        return new ScreenState.Review(errand, List.of(), papers, consents);
    }

    private static ScreenState shown(Petition.Status status, String answer, boolean current) {
        return new PetitionState.Shown(
                new Petition(
                        CODE,
                        1,
                        PetitionKind.TRAFFIC,
                        status,
                        "Ủy ban nhân dân Phường Mẫu",
                        ANSWER_BY,
                        answer,
                        NOW),
                new Freshness(NOW, current));
    }
}
