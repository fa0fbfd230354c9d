package vn.motcua.system.journey;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import vn.motcua.config.NationalField;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.sandbox.SandboxOneStop;
import vn.motcua.system.site.Site;

/** What she hands in reaches the province's own one-stop system, and its answer reaches her. */
final class ConnectorJourney implements Journey {
    private static final String DEPARTMENT = "Phòng Tư pháp";

    @Override
    public String name() {
        return "connector";
    }

    @Override
    public String about() {
        return "papers reach the province's own one-stop system; its step shows at look-up by its"
                + " code";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        HandingIn handing = new HandingIn(site);
        SandboxOneStop system = site.province().sandboxOneStop().getFirst();
        steps.step("choose the procedure", handing::chooseProcedure);
        handing.loadFeeder(1);
        steps.step("scan", () -> handing.scanAndKeep());
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step("consent and send", () -> shown[0] = handing.consentAndSend());
        steps.step("finish", () -> finish(site));
        Dossier dossier = handing.arrives(shown[0].number());
        String reference = dossier.code().value();
        steps.step(
                "the one-stop system has it",
                () -> site.until("it is handed over", () -> system.dossier(reference).isPresent()));
        String itsCode = String.valueOf(system.dossier(reference).orElseThrow().get("MaHoSo"));
        site.until("its code is taken back", () -> site.atProvince(itsCode).isPresent());
        steps.step("an officer there works on it", () -> move(site, system, reference));
        steps.step("look it up by its code", () -> lookUp(site, itsCode));
        JourneyFailure.unless(
                site.ui().text("holder").equals(DEPARTMENT), "the holder is not on the screen");
    }

    private static void finish(Site site) throws InterruptedException {
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
    }

    /** Told at once; were the call lost, the next question would bring it. */
    private static void move(Site site, SandboxOneStop system, String reference) throws Exception {
        Map<String, Object> record =
                system.act(
                        reference,
                        Map.of(
                                NationalField.STATUS,
                                "4",
                                NationalField.STEP_DEPARTMENT,
                                DEPARTMENT,
                                NationalField.STEP_OFFICER,
                                "Đỗ Văn Mẫu"));
        var changes =
                URI.create(
                        "http://127.0.0.1:%d/one-stop/v1/changes"
                                .formatted(site.province().port()));
        int status = system.call(changes, record);
        JourneyFailure.unless(status == 200, "the province answers " + status);
    }

    private static void lookUp(Site site, String itsCode) throws InterruptedException {
        site.reader().hold(itsCode);
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.DossierShown shown
                                        && shown.dossier().code().value().equals(itsCode)
                                        && shown.dossier().status().is(NationalStatus.IN_PROGRESS),
                        Duration.ofSeconds(20));
    }
}
