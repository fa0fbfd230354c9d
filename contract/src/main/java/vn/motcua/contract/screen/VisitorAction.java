package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.motcua.contract.dossier.ConsentPurpose;

/** What the visitor touched. The local server alone decides what follows. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface VisitorAction {

    /** Something was touched that changes nothing; counts as being there. */
    record Activity() implements VisitorAction {}

    /** K01: "touch to start". */
    record Start() implements VisitorAction {}

    record Back() implements VisitorAction {}

    /** "Về trang đầu" in the header. */
    record StartAgain() implements VisitorAction {}

    /** "Xong, xóa màn hình". */
    record Done() implements VisitorAction {}

    record ChooseService(Service service) implements VisitorAction {}

    /** K05: the visitor wants to type the code. */
    record TypeTheCode() implements VisitorAction {}

    /** K06: the code as typed, signs included or not; at most 100 characters. */
    record CodeTyped(String text) implements VisitorAction {}

    /** K08: look for another dossier. */
    record LookUpAnother() implements VisitorAction {}

    /** K08: print a slip of what is shown. */
    record PrintSlip() implements VisitorAction {}

    /**
     * K08: a number for the desk that takes this dossier's papers or hands its result out (K33).
     */
    record TakeNumber() implements VisitorAction {}

    /** K08: the post shall fetch papers at home. */
    record Collect() implements VisitorAction {}

    /** K08: pay what is due (K25). */
    record Pay() implements VisitorAction {}

    /** K08: show the papers that are missing (K09). */
    record ShowMissingPapers() implements VisitorAction {}

    /** K09: scan them now. */
    record SupplementNow() implements VisitorAction {}

    /** K10: a new dossier for this procedure; an empty code lets the officer decide. */
    record ChooseProcedure(String code) implements VisitorAction {}

    /** K13: print the list of papers. */
    record PrintList() implements VisitorAction {}

    /** K20: the paper lies in the scanner. */
    record Scan() implements VisitorAction {}

    /** K20: "I do not have this paper". */
    record SkipPaper() implements VisitorAction {}

    /** K20: the papers are photographed with her own phone (K41). */
    record UsePhone() implements VisitorAction {}

    /** K20 while scanning: stop. */
    record StopScanning() implements VisitorAction {}

    /** K21: these pages are right. */
    record UsePages() implements VisitorAction {}

    /** K21: throw these pages away and scan the paper again. */
    record ScanAgain() implements VisitorAction {}

    /** K21: the paper has more pages. */
    record AddPages() implements VisitorAction {}

    /** K21: turn a page a quarter clockwise. */
    record TurnPage(String page) implements VisitorAction {}

    /** K21: drop one page. */
    record RemovePage(String page) implements VisitorAction {}

    /** K23: scan another paper. */
    record AddPaper() implements VisitorAction {}

    /** K23: throw a paper away; {@code paper} counts from 0. */
    record RemovePaper(int paper) implements VisitorAction {}

    /** K23: a box of consent. */
    record Consent(ConsentPurpose purpose, boolean given) implements VisitorAction {}

    /** K23: "Gửi hồ sơ". A second touch changes nothing. */
    record HandIn() implements VisitorAction {}

    /** K26: print the receipt, or print it again. */
    record PrintReceipt() implements VisitorAction {}

    /** A device needed help and was helped: go on. */
    record TryAgain() implements VisitorAction {}

    /** K35: "Tôi cần thêm thời gian". */
    record MoreTime() implements VisitorAction {}

    /** K36: go on with what was begun. */
    record KeepWorking() implements VisitorAction {}

    /** K36: throw it away. */
    record Discard() implements VisitorAction {}

    /** Takes what she began away on a slip. */
    record LeaveOnSlip() implements VisitorAction {}

    /** K02: "Tôi đã đọc". */
    record AlertRead(String alert) implements VisitorAction {}

    /** The banner line was touched: show the alert in full. */
    record ShowAlert(String alert) implements VisitorAction {}

    record ChooseLanguage(Language language) implements VisitorAction {}

    record ChooseTextSize(TextSize textSize) implements VisitorAction {}

    record ChooseTheme(Theme theme) implements VisitorAction {}

    record ChooseSpeech(SpeechSettings speech) implements VisitorAction {}

    /** A headset was plugged in or pulled out; holds on whatever screen is shown. */
    record HeadsetChanged(boolean plugged) implements VisitorAction {}

    /** Keys or switches are used instead of touches: this visitor gets more time. */
    record UseKeys() implements VisitorAction {}

    /** One of the options on the screen, by its id. */
    record Choose(String option) implements VisitorAction {}

    /** What was typed into the only field of the screen; at most 1,000 characters. */
    record Answer(String text) implements VisitorAction {}

    /** T11: where a finger was felt. */
    record Touched(Spot at) implements VisitorAction {}

    /** Goes on to what follows. */
    record Continue() implements VisitorAction {}

    /** The bar: K04. */
    record ShowSettings() implements VisitorAction {}

    /** The bar: "Gọi cán bộ". */
    record CallStaff() implements VisitorAction {}

    /** K04: whether everything that is touched stands low. */
    record Lower(boolean lowered) implements VisitorAction {}

    /** K04: whether letter keys stand in the order of the alphabet. */
    record OrderKeys(boolean alphabetical) implements VisitorAction {}

    /** K04: whether two switches work the kiosk. */
    record UseSwitches(boolean two) implements VisitorAction {}

    /** K04: everything as it was at the beginning of the visit. */
    record BackToDefaults() implements VisitorAction {}

    /** K40: the veil was touched. */
    record LiftVeil() implements VisitorAction {}

    /** K42: be led step by step. */
    record StartGuide() implements VisitorAction {}

    /** K42: try the way to a dossier first, or once more. */
    record Practise() implements VisitorAction {}

    /**
     * The hidden sign in the corner of the header: asks for a technician's PIN (T01). Its first
     * touch may have changed the screen, so it holds on whatever is shown.
     */
    record CallTechnician() implements VisitorAction {}
}
