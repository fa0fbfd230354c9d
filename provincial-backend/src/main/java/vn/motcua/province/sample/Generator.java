package vn.motcua.province.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.province.dossier.DossierFiller;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.storage.Database;

/** Invents any number of dossiers, to measure with; the same seed invents the same ones. */
public final class Generator {
    private static final int BATCH = 5_000;
    private static final int CODES_RETURNED_MAX = 1_000;
    private static final int SERIALS_A_DAY = 5_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final List<NationalStatus> STATUSES = List.of(NationalStatus.values());

    private final DossierMaker maker = new DossierMaker(WorkingCalendar.standard());
    private final String unit;
    private final SplittableRandom random;

    private Generator(String unit, long seed) {
        this.unit = unit;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Writes {@code count} dossiers and their feed entries, in batches that commit one by one.
     *
     * @param unit begins every code, e.g. {@code H56.12}
     * @return some of their codes, evenly spread, at most 1,000
     */
    public static List<DossierCode> fill(Database database, String unit, int count, long seed) {
        var generator = new Generator(unit, seed);
        var filler = new DossierFiller(database);
        List<DossierCode> codes = new ArrayList<>();
        int every = Math.max(1, count / CODES_RETURNED_MAX);
        for (int from = 0; from < count; from += BATCH) {
            List<Dossier> batch = generator.batch(from, Math.min(count, from + BATCH));
            filler.add(batch);
            for (int number = from; number < from + batch.size(); number++) {
                if (number % every == 0 && codes.size() < CODES_RETURNED_MAX) {
                    codes.add(batch.get(number - from).code());
                }
            }
        }
        return List.copyOf(codes);
    }

    private List<Dossier> batch(int from, int to) {
        List<Dossier> dossiers = new ArrayList<>(to - from);
        for (int number = from; number < to; number++) {
            LocalDate day = LAST_DAY.minusDays(number / SERIALS_A_DAY);
            var code =
                    new DossierCode(
                            "%s-%s-%05d"
                                    .formatted(unit, DATE.format(day), number % SERIALS_A_DAY + 1));
            dossiers.add(
                    maker.make(
                            code,
                            STATUSES.get(random.nextInt(STATUSES.size())),
                            random.nextInt(10_000),
                            WorkingCalendar.endOf(day.plusDays(6))));
        }
        return dossiers;
    }
}
