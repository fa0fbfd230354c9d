package vn.motcua.local;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.local.address.Units;
import vn.motcua.local.dossier.WorkingCalendar;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.procedure.Deadline;
import vn.motcua.local.procedure.LifeEventRepository;
import vn.motcua.local.procedure.ProcedureList;
import vn.motcua.local.procedure.ProcedureRepository;
import vn.motcua.local.search.ProcedureSearch;
import vn.motcua.local.storage.Database;
import vn.motcua.local.visit.VisitParts;

/**
 * What the kiosk knows of procedures: what came with it, and over that what the province published.
 * All of it is read behind the start: nobody needs it before the first touch.
 */
final class ProcedureGuide implements VisitParts.Guide {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Deadline deadline = new Deadline(WorkingCalendar.standard()::isWorkingDay);
    private final CompletableFuture<Catalogue> shipped =
            CompletableFuture.supplyAsync(Catalogue::shipped);
    private final Database cache;
    private volatile CompletableFuture<VisitParts.Offer> offer;
    private final CompletableFuture<Units> units;

    /**
     * @param cache the database {@code cache.db}
     */
    ProcedureGuide(Database cache) {
        this.cache = cache;
        offer = shipped.thenApply(this::withPublished);
        units = offer.thenApply(_ -> Units.shipped());
    }

    /** The province has published: who begins from now on is offered that. */
    void readAnew() {
        offer = CompletableFuture.completedFuture(withPublished(shipped.join()));
    }

    @Override
    public VisitParts.Offer offer() {
        return offer.join();
    }

    @Override
    public ExpectedResult expected(Procedure procedure, Instant now) {
        return deadline.of(procedure.atTheOffice().limit(), LocalDateTime.ofInstant(now, ZONE))
                .<ExpectedResult>map(ExpectedResult.On::new)
                .orElseGet(ExpectedResult.NotPublished::new);
    }

    @Override
    public Units units() {
        return units.join();
    }

    private VisitParts.Offer withPublished(Catalogue base) {
        Catalogue catalogue = cache.read(handle -> published(handle, base));
        Map<String, ListedProcedure> others = others(catalogue);
        ProcedureSearch search =
                new ProcedureSearch(
                        Stream.concat(catalogue.listed().stream(), others.values().stream())
                                .toList());
        return new VisitParts.Offer() {
            @Override
            public Catalogue catalogue() {
                return catalogue;
            }

            @Override
            public Optional<ListedProcedure> other(String code) {
                return Optional.ofNullable(others.get(code));
            }

            @Override
            public List<ListedProcedure> find(String typed, int most) {
                return search.find(typed, most);
            }
        };
    }

    private static Catalogue published(Handle handle, Catalogue base) {
        Catalogue catalogue = base.with(new ProcedureRepository(handle).published());
        return new LifeEventRepository(handle)
                .published()
                .map(told -> new Catalogue(catalogue.procedures(), told.events()))
                .orElse(catalogue);
    }

    /** Those of the province's list that the catalogue does not have, by their codes. */
    private Map<String, ListedProcedure> others(Catalogue catalogue) {
        Map<String, ListedProcedure> others = new LinkedHashMap<>();
        cache.read(handle -> new ProcedureList(handle).standing())
                .forEach(listed -> others.put(listed.code(), listed));
        catalogue.procedures().forEach(known -> others.remove(known.code()));
        return others;
    }
}
