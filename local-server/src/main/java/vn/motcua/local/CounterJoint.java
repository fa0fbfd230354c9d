package vn.motcua.local;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.local.payment.BillCache;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.local.queue.NumberSupply;
import vn.motcua.local.queue.QueueLengths;
import vn.motcua.local.storage.Database;
import vn.motcua.local.visit.VisitParts;

/** Plugs bills and numbers into the visit. */
record CounterJoint(Database cache, Lanes lanes, InstantSource clock)
        implements VisitParts.Counter {

    @Override
    public Optional<Bill> bill(DossierCode dossier) {
        return cache.read(handle -> new BillCache(handle).newest(dossier));
    }

    @Override
    public List<QueueService> queues() {
        return lanes.numbers().book().offered(lanes.numbers().today());
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
    public Optional<GivenNumber> give(String queue, boolean priority, String dossier) {
        NumberSupply numbers = lanes.numbers();
        Optional<GivenNumber> given =
                numbers.book().give(numbers.today(), queue, priority, dossier, clock.instant());
        lanes.outbox().wake();
        numbers.wake();
        return given;
    }
}
