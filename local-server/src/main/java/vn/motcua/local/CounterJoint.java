package vn.motcua.local;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.TicketCode;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.local.payment.BillCache;
import vn.motcua.local.post.ParcelCache;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.local.queue.NumberSupply;
import vn.motcua.local.queue.QueueLengths;
import vn.motcua.local.storage.Database;
import vn.motcua.local.visit.VisitParts;

/**
 * Plugs bills, parcels and numbers into the visit.
 *
 * @param centre code of the kiosk's waiting room: what it got elsewhere is not given here
 */
record CounterJoint(Database cache, Lanes lanes, String centre, InstantSource clock)
        implements VisitParts.Counter {

    @Override
    public Optional<Bill> bill(DossierCode dossier) {
        return cache.read(handle -> new BillCache(handle).newest(dossier));
    }

    @Override
    public List<Parcel> parcels(DossierCode dossier) {
        return cache.read(handle -> new ParcelCache(handle).of(dossier));
    }

    @Override
    public List<QueueService> queues() {
        return lanes.numbers().book().offered(lanes.numbers().today()).stream()
                .filter(queue -> centre.isEmpty() || queue.centre().equals(centre))
                .toList();
    }

    @Override
    public OptionalInt waiting(String queue) {
        LocalDate today = lanes.numbers().today();
        return lanes.line().isOnline()
                ? cache.read(
                        handle -> new QueueLengths(handle).waiting(today, queue, clock.instant()))
                : OptionalInt.empty();
    }

    @Override
    public Optional<TicketPlace> place(TicketCode code) throws InterruptedException {
        return lanes.line().queue().place(code);
    }

    @Override
    public Optional<GivenNumber> give(String queue, boolean priority, String dossier) {
        NumberSupply numbers = lanes.numbers();
        Optional<GivenNumber> given =
                numbers.book().give(numbers.today(), queue, priority, dossier, clock.instant());
        lanes.outbox().wake();
        numbers.wake();
        return given;
    }
}
