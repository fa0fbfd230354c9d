package vn.motcua.system.journey;

import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.system.site.Site;

/** An officer without a browser. */
final class DeskOffice implements Office {
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
        Dossier now = site.atProvince(dossier.code().value()).orElseThrow();
        var _ = site.province().desk().act(dossier.code(), now.version(), action);
    }
}
