package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.procedure.ListedProcedure;

/** What a kiosk knows and keeps: its procedures, and the draft on its disk. */
final class FakeMemory implements VisitParts.Guide, VisitParts.Drafts {
    private final Catalogue catalogue;
    String draft;

    FakeMemory(Catalogue catalogue, String draft) {
        this.catalogue = catalogue;
        this.draft = draft;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public List<ListedProcedure> find(String typed, int most) {
        return catalogue.listed().stream()
                .filter(each -> each.name().contains(typed))
                .limit(most)
                .toList();
    }

    @Override
    public void keep(String body) {
        draft = body;
    }

    @Override
    public Optional<String> kept() {
        return Optional.of(draft).filter(body -> !body.isEmpty());
    }

    @Override
    public void forget() {
        draft = "";
    }
}
