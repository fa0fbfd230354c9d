package vn.motcua.local.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.TicketCode;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.local.address.Units;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.queue.GivenNumber;

/** What a kiosk knows and keeps: its procedures, and the draft on its disk. */
final class FakeMemory implements VisitParts.Guide, VisitParts.Drafts, VisitParts.Counter {
    private static final Units UNITS = Units.shipped();
    Catalogue catalogue;
    List<ListedProcedure> others = List.of();
    String draft;
    volatile List<QueueService> queues = List.of();
    volatile Optional<TicketPlace> place = Optional.empty();
    volatile OptionalInt waiting = OptionalInt.empty();
    final List<String> taken = new ArrayList<>();
    volatile List<Parcel> parcels = List.of();
    volatile Optional<Bill> bill = Optional.empty();

    FakeMemory(Catalogue catalogue, String draft) {
        this.catalogue = catalogue;
        this.draft = draft;
    }

    private record Offer(Catalogue catalogue, List<ListedProcedure> others)
            implements VisitParts.Offer {
        @Override
        public Optional<ListedProcedure> other(String code) {
            return others.stream().filter(each -> each.code().equals(code)).findFirst();
        }

        @Override
        public List<ListedProcedure> find(String typed, int most) {
            return Stream.concat(catalogue.listed().stream(), others.stream())
                    .filter(each -> each.name().contains(typed))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public VisitParts.Offer offer() {
        return new Offer(catalogue, others);
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
    public Optional<Bill> bill(DossierCode dossier) {
        return bill.filter(each -> each.dossier().equals(dossier));
    }

    @Override
    public List<Parcel> parcels(DossierCode dossier) {
        return parcels;
    }

    @Override
    public List<QueueService> queues() {
        return queues;
    }

    @Override
    public OptionalInt waiting(String queue) {
        return waiting;
    }

    @Override
    public Optional<TicketPlace> place(TicketCode code) {
        return place;
    }

    @Override
    public Optional<GivenNumber> give(String queue, boolean priority, String dossier) {
        taken.add("%s %s %s".formatted(queue, priority, dossier).strip());
        return queues.stream()
                .filter(each -> each.id().equals(queue))
                .findFirst()
                .map(each -> new GivenNumber(LocalDate.of(2026, 11, 24), each, taken.size()));
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
