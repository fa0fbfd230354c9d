package vn.motcua.local.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.local.address.Units;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.procedure.ListedProcedure;
import vn.motcua.local.procedure.Procedure;

/** What a kiosk knows and keeps: its procedures, and the draft on its disk. */
final class FakeMemory implements VisitParts.Guide, VisitParts.Drafts {
    private static final Units UNITS = Units.shipped();
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
    public ExpectedResult expected(Procedure procedure, Instant now) {
        return new ExpectedResult.NotPublished();
    }

    @Override
    public Units units() {
        return UNITS;
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
