package vn.motcua.local.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.local.storage.Database;

/** Fills a cache with invented dossiers, for measuring. */
public final class SampleDossiers {
    private static final int CODES_RETURNED_MAX = 1_000;
    private static final int SERIALS_A_DAY = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 2);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 1_000;
    private static final List<Procedure> PROCEDURES =
            List.of(
                    new Procedure("1.001193", "Đăng ký khai sinh"),
                    new Procedure("1.000656", "Đăng ký khai tử"),
                    new Procedure("1.001612", "Thành lập hộ kinh doanh"),
                    new Procedure("3.000333", "Cấp Phiếu lý lịch tư pháp"));
    private static final List<String> APPLICANTS =
            List.of("Nguyễn T*** M***", "Trần V*** D***", "Lê M***", "Phạm N*** T***");

    private SampleDossiers() {}

    /**
     * Writes {@code count} dossiers in one transaction; the same seed gives the same dossiers.
     *
     * @return some of their codes, evenly spread, at most 1,000
     */
    public static List<DossierCode> fill(Database cache, int count, long seed) {
        var random = new SplittableRandom(seed);
        return cache.write(handle -> {
            List<DossierCode> codes = new ArrayList<>();
            int every = Math.max(1, count / CODES_RETURNED_MAX);
            try (PreparedBatch batch =
                    handle.prepareBatch(
                            """
                            INSERT OR REPLACE INTO dossier
                                (code, submission_number, version, body, updated_at)
                            VALUES (?, ?, ?, ?, ?)
                            """)) {
                for (int number = 0; number < count; number++) {
                    Dossier dossier = dossier(number, random);
                    if (number % every == 0 && codes.size() < CODES_RETURNED_MAX) {
                        codes.add(dossier.code());
                    }
                    var _ =
                            batch.add(
                                    dossier.code().value(),
                                    dossier.submissionNumber(),
                                    dossier.version(),
                                    JSON.writeValueAsString(dossier),
                                    dossier.updatedAt().toEpochMilli());
                    if (batch.size() == BATCH) {
                        var _ = batch.execute();
                    }
                }
                if (batch.size() > 0) {
                    var _ = batch.execute();
                }
            }
            return List.copyOf(codes);
        });
    }

    private static Dossier dossier(int number, SplittableRandom random) {
        LocalDate day = FIRST_DAY.plusDays(number / SERIALS_A_DAY);
        var code =
                new DossierCode(
                        "H56-%s-%04d".formatted(DATE.format(day), number % SERIALS_A_DAY + 1));
        Instant at = day.atTime(8, 30).atZone(WorkingCalendar.ZONE).toInstant();
        NationalStatus status =
                NationalStatus.values()[random.nextInt(NationalStatus.values().length)];
        var holder = new Holder("Phòng Tư pháp", "Nguyễn Văn Mẫu");
        return new Dossier(
                code,
                "",
                1 + random.nextInt(9),
                PROCEDURES.get(random.nextInt(PROCEDURES.size())),
                APPLICANTS.get(random.nextInt(APPLICANTS.size())),
                DossierStatus.of(status),
                holder,
                new Promise.ResultBy(at.plusSeconds(86_400L * random.nextInt(3, 30))),
                "Quầy số " + random.nextInt(1, 12),
                new SupplementRequest.Nothing(),
                List.of(
                        new StatusChange(
                                DossierStatus.of(NationalStatus.NEWLY_REGISTERED),
                                Holder.NOBODY,
                                at,
                                ""),
                        new StatusChange(
                                DossierStatus.of(status), holder, at.plusSeconds(7_200), "")),
                at.plusSeconds(7_200));
    }
}
