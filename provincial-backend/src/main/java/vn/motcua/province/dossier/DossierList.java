package vn.motcua.province.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Database;

/** Finds dossiers for an officer: by status, by a part of the code; the latest changed first. */
public final class DossierList {
    public static final int PAGE = 50;

    /**
     * What an officer asked for.
     *
     * @param status 0 for every status
     * @param code a part of a dossier's code or of a kiosk's number; empty for every code
     * @param page counted from 0
     */
    public record Query(int status, String code, int page) {}

    private final Database database;

    public DossierList(Database database) {
        this.database = database;
    }

    /** At most {@value PAGE} and one more, which tells that there is another page. */
    public List<Dossier> find(Query query) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT body FROM dossier
                                WHERE (:status = 0 OR status = :status) AND (%s)
                                ORDER BY updated_at DESC, code LIMIT :max OFFSET :from
                                """
                                        .formatted(condition(query.code())))
                        .bind("status", query.status())
                        .bind("code", query.code())
                        .bind("part", part(query.code()))
                        .bind("max", PAGE + 1)
                        .bind("from", query.page() * PAGE)
                        .map((row, _) -> Json.read(row.getString("body"), Dossier.class))
                        .list());
    }

    /** A whole code is found by its index, also among a million; a part needs a look at each. */
    private static String condition(String code) {
        if (DossierCode.isCode(code)) {
            return "code = :code";
        }
        if (KioskNumber.isNumber(code)) {
            return "submission_number = :code";
        }
        return ":code = '' OR code LIKE :part ESCAPE '!'"
                + " OR submission_number LIKE :part ESCAPE '!'";
    }

    private static String part(String code) {
        return "%" + code.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** How many dossiers have each status. */
    public Map<Integer, Long> counts() {
        return database.read(handle -> {
            Map<Integer, Long> counts = new TreeMap<>();
            handle.createQuery("SELECT status, count(*) AS many FROM dossier GROUP BY status")
                    .map((row, _) -> counts.put(row.getInt("status"), row.getLong("many")))
                    .list();
            return counts;
        });
    }
}
