package vn.motcua.province.office;

import vn.motcua.contract.dossier.Dossier;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.post.PostDesk;

/** Where all of a dossier is found. */
record Cases(DossierDesk desk, PostDesk post) {
    Case of(Dossier dossier) {
        var code = dossier.code();
        return new Case(dossier, desk.documents(code), desk.answers(code), post.of(code));
    }
}
