package vn.motcua.system.journey;

import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.system.site.Site;

/** What an officer does with a dossier; in a real browser where there is one. */
public interface Office {
    void accept(Site site, Dossier dossier) throws Exception;

    void askForPaper(Site site, Dossier dossier, RequestedPaper paper) throws Exception;
}
