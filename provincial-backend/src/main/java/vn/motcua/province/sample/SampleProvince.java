package vn.motcua.province.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.province.dossier.DossierFiller;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.storage.Database;

/** The province that a first start shows: 40 invented dossiers in every status, and some news. */
public final class SampleProvince {
    /** In the examples of the screens; it is being worked on. */
    public static final DossierCode WELL_KNOWN = new DossierCode("H56-260310-0001");

    private static final int EACH_STATUS = 4;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");

    private SampleProvince() {}

    /** Fills an empty province; one that has dossiers is left alone. */
    public static void fillIfEmpty(
            Database database, NewsDesk news, Cashier cashier, InstantSource clock, String unit) {
        var filler = new DossierFiller(database);
        if (filler.isEmpty()) {
            List<Dossier> dossiers = dossiers(clock.instant(), unit);
            filler.add(dossiers);
            askForFees(database, cashier, dossiers);
            Invented.NEWS.forEach(draft -> {
                if (!news.publish(draft).isEmpty()) {
                    throw new IllegalStateException("sample news cannot be published");
                }
            });
        }
    }

    private static void askForFees(Database database, Cashier cashier, List<Dossier> dossiers) {
        dossiers.stream()
                .filter(dossier -> dossier.status().is(NationalStatus.PAYMENT_ASKED))
                .forEach(dossier -> {
                    var _ =
                            database.write(
                                    handle -> cashier.open(handle, dossier.code(), Invented.FEES));
                });
    }

    private static List<Dossier> dossiers(Instant now, String unit) {
        var maker = new DossierMaker(WorkingCalendar.standard());
        List<Dossier> dossiers = new ArrayList<>();
        for (NationalStatus status : NationalStatus.values()) {
            for (int variant = 0; variant < EACH_STATUS; variant++) {
                int number = dossiers.size();
                Instant last = now.minus(Duration.ofHours(3L + 7L * number));
                boolean isWellKnown = status == NationalStatus.IN_PROGRESS && variant == 0;
                LocalDate came = WorkingCalendar.dayOf(DossierMaker.cameAt(status, last));
                DossierCode code = isWellKnown ? WELL_KNOWN : code(unit, came, number);
                // Four more leaves the office as early or late, and changes the procedure.
                dossiers.add(maker.make(code, status, variant + 4 * status.code(), last));
            }
        }
        return dossiers;
    }

    /** Serials from 9001 on, so that they never meet those of the counter. */
    private static DossierCode code(String unit, LocalDate came, int number) {
        return new DossierCode("%s-%s-%04d".formatted(unit, DATE.format(came), 9_001 + number));
    }
}
