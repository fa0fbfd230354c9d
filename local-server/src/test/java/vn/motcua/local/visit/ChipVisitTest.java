package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.device.chip.ChipIdentity;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.local.application.Application;
import vn.motcua.local.application.FilledForm;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.procedure.Catalogue;

/** The chip of a card may confirm its code; whatever becomes of it, the visitor goes on. */
@Timeout(60)
class ChipVisitTest {
    private static final String CARD =
            "079155000000||Nguyễn Thị Mẫu|02091955|Nữ|12 Đường Mẫu, Phường 1|15082021";

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void upToTheCard() {
        kiosk = new FakeKiosk(folder, Catalogue.shipped());
        kiosk.broken.remove(DeviceRole.CHIP_READER);
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.001193"),
                new VisitorAction.Choose("yes"),
                new VisitorAction.Choose("no"),
                new VisitorAction.Choose("no"),
                new VisitorAction.Continue(),
                new VisitorAction.Continue());
    }

    private static ChipIdentity saying(String name) {
        return new ChipIdentity(
                "079155000000", "", name, "02/09/1955", "Nữ", "", "15/08/2021", "Không thời hạn");
    }

    private void awaitChip(ChipAnswer answer) throws InterruptedException {
        var _ = kiosk.await(FormState.IsThisYou.class, shown -> shown.chip() == answer);
    }

    /** What the officer would read of the chip if she handed in now. */
    private List<String> toOfficer() {
        SavedVisit kept =
                ForgetfulJson.builder().build().readValue(kiosk.memory.draft, SavedVisit.class);
        Application application =
                kept.application().getFirst().restored(Catalogue.shipped()).orElseThrow();
        return new FilledForm(application)
                .answers(false).stream()
                        .filter(each -> each.question().equals("Chip của thẻ"))
                        .map(FormAnswer::answer)
                        .toList();
    }

    @Test
    void a_chip_that_says_the_same_confirms_the_code() throws InterruptedException {
        assertThat(kiosk.state()).isEqualTo(new FormState.CardWanted(CardAnswer.NO_CARD, true));
        kiosk.code(CARD);
        awaitChip(ChipAnswer.WANTED);

        kiosk.chips.add(new ChipOutcome.Read(saying("NGUYỄN THỊ MẪU")));

        awaitChip(ChipAnswer.VERIFIED);
        kiosk.touch(new VisitorAction.Continue());
        assertThat(kiosk.state()).isInstanceOf(FormState.PhoneWanted.class);
        assertThat(toOfficer()).singleElement().asString().startsWith("Đã đọc, khớp với mã QR");
    }

    @Test
    void an_officer_is_told_of_a_name_that_differs_and_of_a_signer_nobody_knows()
            throws InterruptedException {
        kiosk.chips.add(new ChipOutcome.NotTrusted(saying("Nguyễn Thị Mẫu")));
        kiosk.code(CARD);
        awaitChip(ChipAnswer.SIGNER_UNKNOWN);
        assertThat(toOfficer()).containsExactly("Đã đọc, khớp với mã QR, chưa rõ cơ quan ký");

        kiosk.touch(new VisitorAction.Choose("no"));
        kiosk.chips.add(new ChipOutcome.Read(saying("Nguyễn Thị Khác")));
        kiosk.code(CARD);

        awaitChip(ChipAnswer.DIFFERENT);
        assertThat(toOfficer()).containsExactly("Đã đọc, khác với mã QR trên thẻ");
    }

    @Test
    void a_card_that_was_lifted_too_early_or_is_another_is_laid_down_again()
            throws InterruptedException {
        kiosk.code(CARD);
        kiosk.chips.add(new ChipOutcome.CardRemoved());
        awaitChip(ChipAnswer.TAKEN_AWAY);
        kiosk.chips.add(new ChipOutcome.WrongKey());
        awaitChip(ChipAnswer.NOT_OPENED);
        assertThat(toOfficer()).containsExactly("Chưa đọc");

        kiosk.chips.add(new ChipOutcome.Read(saying("Nguyễn Thị Mẫu")));

        awaitChip(ChipAnswer.VERIFIED);
    }

    @Test
    void a_touch_counts_although_the_chip_has_its_say_at_the_same_moment()
            throws InterruptedException {
        kiosk.code(CARD);
        long before = kiosk.frame().number();
        kiosk.chips.add(new ChipOutcome.Tampered());
        awaitChip(ChipAnswer.NOT_GENUINE);

        kiosk.visit.act(new VisitorInput(before, new VisitorAction.Continue()));

        assertThat(kiosk.state()).isInstanceOf(FormState.PhoneWanted.class);
    }

    @Test
    void nobody_is_kept_by_a_reader_that_fails_or_is_not_there() throws InterruptedException {
        kiosk.code(CARD);
        kiosk.chips.add(new ChipOutcome.ReaderGone());
        awaitChip(ChipAnswer.NOT_READ);
        kiosk.touch(new VisitorAction.Choose("no"));
        kiosk.broken.add(DeviceRole.CHIP_READER);

        kiosk.code(CARD);

        awaitChip(ChipAnswer.NO_READER);
        assertThat(toOfficer()).isEmpty();
        kiosk.touch(new VisitorAction.Continue());
        assertThat(kiosk.state()).isInstanceOf(FormState.PhoneWanted.class);
    }
}
