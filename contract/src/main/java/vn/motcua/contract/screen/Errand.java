package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Procedure;

/** What the papers are handed in for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Errand {
    record NewDossier(Procedure procedure) implements Errand {}

    record Supplement(DossierCode dossier) implements Errand {}
}
