package vn.motcua.system.journey;

import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.province.dossier.ActionOutcome;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.system.site.Site;

/** An officer without a browser. */
final class DeskOffice implements Office {
    private static final int LOOKS = 5;

    @Override
    public void accept(Site site, Dossier dossier) {
        act(
                site,
                dossier,
                new OfficerAction.Accept(
                        "Nguyễn Thị Mẫu",
                        new Holder("Phòng Tư pháp", "Trần Văn Mẫu"),
                        1,
                        "Quầy số 4"));
    }

    @Override
    public void askForPaper(Site site, Dossier dossier, RequestedPaper paper) {
        act(
                site,
                dossier,
                new OfficerAction.AskForPapers(
                        List.of(paper), BirthRegistrationJourney.today().plusDays(10)));
    }

    private static void act(Site site, Dossier dossier, OfficerAction action) {
        act(site, dossier.code(), action);
    }

    /** Does it to the dossier as it stands; whoever is told that it changed looks again. */
    static void act(Site site, DossierCode code, OfficerAction action) {
        ActionOutcome outcome = new ActionOutcome.ChangedMeanwhile();
        for (int look = 0;
                look < LOOKS && outcome instanceof ActionOutcome.ChangedMeanwhile;
                look++) {
            Dossier now = site.atProvince(code.value()).orElseThrow();
            outcome = site.province().desk().act(code, now.version(), action);
        }
        JourneyFailure.unless(
                outcome instanceof ActionOutcome.Done, "the officer could not: " + outcome);
    }
}
