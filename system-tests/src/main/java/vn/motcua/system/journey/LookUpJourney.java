package vn.motcua.system.journey;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.Site;

/** She holds her slip to the reader, or types its code, and sees where her dossier is. */
final class LookUpJourney implements Journey {
    private static final String PAYMENT_CODE =
            "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN"
                    + "6304AE9F";

    @Override
    public String name() {
        return "look-up";
    }

    @Override
    public String about() {
        return "a code on the reader or the keypad shows the dossier; a slip is printed; no line";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        Dossier known = Samples.with(site, NationalStatus.IN_PROGRESS);
        steps.step("idle", () -> site.await(ScreenState.Idle.class));
        steps.step(
                "hold the slip to the reader",
                () -> {
                    site.reader().hold(known.code().value());
                    var shown = site.await(ScreenState.DossierShown.class);
                    JourneyFailure.unless(
                            shown.dossier().code().equals(known.code()), "another dossier");
                    JourneyFailure.unless(
                            site.ui().text("holder").equals(known.holder().department()),
                            "the holder is not on the screen");
                });
        steps.step("print a slip", () -> printSlip(site, known));
        steps.step("finish", () -> finish(site));
        steps.step("type the code", () -> typeCode(site, known));
        steps.step(
                "a payment code gets its own answer",
                () -> {
                    site.reader().hold(PAYMENT_CODE);
                    var find = site.await(ScreenState.FindDossier.class);
                    JourneyFailure.unless(
                            find.answer() instanceof CodeAnswer.Foreign, "no answer for it");
                });
        steps.step("the line is cut: the last known state, with its age", () -> cut(site, known));
    }

    private static void printSlip(Site site, Dossier known) throws Exception {
        site.ui().press("print-slip");
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.DossierShown shown
                                        && shown.slip() instanceof PrintState.Printed,
                        Duration.ofSeconds(20));
        byte[] slip = site.printer().slips().getLast();
        List<String> codes = Samples.codesIn(ImageIO.read(new ByteArrayInputStream(slip)));
        JourneyFailure.unless(codes.contains(known.code().value()), "the slip's QR says " + codes);
    }

    private static void finish(Site site) throws InterruptedException {
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
    }

    private static void typeCode(Site site, Dossier known) throws InterruptedException {
        site.press("start", ScreenState.Home.class);
        site.press("tile-look-up", ScreenState.FindDossier.class);
        site.press("type-code", ScreenState.TypeCode.class);
        Samples.type(site, known.code().value());
        var shown = site.press("show-result", ScreenState.DossierShown.class);
        JourneyFailure.unless(shown.dossier().code().equals(known.code()), "another dossier");
    }

    private static void cut(Site site, Dossier known) throws InterruptedException {
        site.line().cut();
        ScreenFrame offline =
                site.ui().awaitFrame(frame -> !frame.online(), Duration.ofSeconds(20));
        JourneyFailure.unless(!offline.online(), "the screen does not say that the line is down");
        site.reader().hold(known.code().value());
        var shown = site.await(ScreenState.DossierShown.class);
        JourneyFailure.unless(!shown.freshness().current(), "old knowledge is shown as new");
    }
}
