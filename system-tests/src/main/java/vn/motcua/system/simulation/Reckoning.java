package vn.motcua.system.simulation;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.motcua.province.http.Sha256;

/** After the storm: what the witness saw, held against what the province and the kiosks have. */
final class Reckoning {
    private final World world;
    private final ProvinceParts province;
    private final List<SimulatedKiosk> kiosks;
    private final List<String> complaints = new ArrayList<>();

    Reckoning(World world, ProvinceParts province, List<SimulatedKiosk> kiosks) {
        this.world = world;
        this.province = province;
        this.kiosks = kiosks;
    }

    List<String> complaints() {
        checkPapers();
        if (!world.witness().sawProvinceGoBack()) {
            checkOrder();
        }
        for (SimulatedKiosk kiosk : kiosks) {
            KioskParts alive = kiosk.alive().orElseThrow();
            checkOutbox(kiosk, alive);
            checkCache(kiosk, alive);
            checkScans(kiosk);
        }
        return List.copyOf(complaints);
    }

    /** Documents of a message at the province, by the message's id. */
    private Map<String, List<String>> documentsByMessage() {
        Map<String, List<String>> found = new HashMap<>();
        rows("SELECT message, sha256 FROM dossier_document ORDER BY message, sha256")
                .forEach(row ->
                        found.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                                .add(row.getLast()));
        return found;
    }

    private void checkPapers() {
        Map<String, List<String>> documents = documentsByMessage();
        Map<String, String> taken = new HashMap<>();
        rows("SELECT id, dossier_code FROM message")
                .forEach(row -> taken.put(row.getFirst(), row.getLast()));
        Map<String, Integer> numbers = new HashMap<>();
        rows("SELECT submission_number, code FROM dossier")
                .forEach(row -> numbers.merge(row.getFirst(), 1, Integer::sum));
        for (Witness.Confirmed papers : world.witness().confirmed()) {
            String id = papers.id().toString();
            if (Witness.isForNothing(papers)) {
                continue;
            }
            if (!taken.containsKey(id) && isLeftToAPerson(papers)) {
                continue;
            }
            if (!taken.containsKey(id)) {
                complain("I1: %s of %s is not at the province", papers.number(), papers.kiosk());
            } else if (!documents.getOrDefault(id, List.of()).equals(papers.documents())) {
                complain("I2: %s has other papers at the province", papers.number());
            }
            if (papers.isNew() && numbers.getOrDefault(papers.number(), 0) > 1) {
                complain("I2: %s made several dossiers", papers.number());
            }
        }
        numbers.forEach((number, count) -> {
            if (count > 1) {
                complain("I2: %s stands for %d dossiers", number, count);
            }
        });
        taken.keySet().stream()
                .filter(id -> !world.witness().wasOffered(UUID.fromString(id)))
                .forEach(id -> complain("I3: nobody handed in %s", id));
        checkBytes(documents);
    }

    /** The dossier that they belong to was lost with the province's last hours. */
    private boolean isLeftToAPerson(Witness.Confirmed papers) {
        return world.witness().sawProvinceGoBack()
                && !papers.isNew()
                && kiosks.stream()
                        .filter(kiosk -> kiosk.name().equals(papers.kiosk()))
                        .flatMap(kiosk -> kiosk.alive().stream())
                        .anyMatch(alive -> isSetAside(alive, papers.id()));
    }

    private static boolean isSetAside(KioskParts alive, UUID id) {
        return alive.kiosk()
                        .read(handle ->
                                handle.select(
                                                """
                                                SELECT count(*) FROM outbox
                                                WHERE id = ? AND set_aside_because IS NOT NULL
                                                """,
                                                id.toString())
                                        .mapTo(Integer.class)
                                        .one())
                > 0;
    }

    private void checkBytes(Map<String, List<String>> documents) {
        Set<String> hashes = new HashSet<>();
        documents.values().forEach(hashes::addAll);
        for (String hash : hashes) {
            boolean isWhole =
                    province.documents()
                            .file(hash)
                            .map(Reckoning::hash)
                            .filter(hash::equals)
                            .isPresent();
            if (!isWhole) {
                complain("I2: document %s has other bytes or none", hash);
            }
        }
    }

    /** A kiosk's messages about a dossier came in the order in which they were written. */
    private void checkOrder() {
        Map<String, Integer> came = new HashMap<>();
        rows("SELECT id, kiosk FROM message ORDER BY taken_at, rowid")
                .forEach(row -> came.put(row.getFirst(), came.size()));
        Map<String, Integer> last = new HashMap<>();
        for (Witness.Confirmed papers : world.witness().confirmed()) {
            Integer place = came.get(papers.id().toString());
            if (place != null) {
                String about = papers.kiosk() + " " + papers.number();
                Integer before = last.put(about, place);
                if (before != null && before > place) {
                    complain("I12: messages of %s came in another order", about);
                }
            }
        }
    }

    private void checkOutbox(SimulatedKiosk kiosk, KioskParts alive) {
        alive.kiosk()
                .read(handle ->
                        handle.select("SELECT id, coalesce(set_aside_because, '') FROM outbox")
                                .map((row, _) -> row.getString(1) + " " + row.getString(2))
                                .list())
                .forEach(left -> {
                    if (left.endsWith(" no-such-dossier")) {
                        world.reached(Situation.MESSAGE_SET_ASIDE);
                    } else {
                        complain("I22: %s still has message %s", kiosk.name(), left);
                    }
                });
    }

    private void checkCache(SimulatedKiosk kiosk, KioskParts alive) {
        compare(
                kiosk,
                "dossiers",
                two("SELECT code, concat(version, body) FROM dossier"),
                twoOf(
                        alive,
                        "SELECT code, concat(version, body) FROM dossier WHERE body IS NOT NULL"));
        compare(
                kiosk,
                "news",
                two(
                        "SELECT id, concat(version, body) FROM publication WHERE kind = 'NEWS' AND withdrawn = 0"),
                twoOf(alive, "SELECT id, concat(version, body) FROM news WHERE body IS NOT NULL"));
        compare(
                kiosk,
                "alerts",
                two(
                        "SELECT id, concat(version, body) FROM publication WHERE kind = 'ALERT' AND withdrawn = 0"),
                twoOf(
                        alive,
                        """
                        SELECT id, concat(version, body -> '$.alert') FROM alert
                        WHERE body IS NOT NULL
                        """));
        checkShown(kiosk, alive);
        Map<String, String> positions = twoOf(alive, "SELECT stream, position FROM feed_position");
        two("SELECT stream, head FROM stream_head")
                .forEach((stream, head) -> {
                    boolean isOwn =
                            !stream.startsWith("receipts-")
                                    || stream.equals("receipts-" + kiosk.name());
                    if (isOwn && !head.equals(positions.getOrDefault(stream, "0"))) {
                        complain("I7: %s stands elsewhere in %s", kiosk.name(), stream);
                    } else if (!isOwn && positions.containsKey(stream)) {
                        complain("I8: %s has read %s", kiosk.name(), stream);
                    }
                });
    }

    /** What an alert was signed with is known for as long as no two newer keys came. */
    private void checkShown(SimulatedKiosk kiosk, KioskParts alive) {
        int changes = world.reached().getOrDefault(Situation.KEY_FOR_ALERTS_CHANGED, 0);
        if (!kiosk.clock().wasSet() && changes < 2) {
            var shown = new TreeMap<String, String>();
            alive.news().alerts().forEach(alert -> shown.put(alert.id(), "1"));
            var told = two("SELECT id, 1 FROM publication WHERE kind = 'ALERT' AND withdrawn = 0");
            compare(kiosk, "alerts on its screen", told, shown);
        }
    }

    private void compare(
            SimulatedKiosk kiosk,
            String what,
            Map<String, String> truth,
            Map<String, String> known) {
        if (!truth.equals(known)) {
            complain(
                    "I5: %s knows other %s: %d instead of %d",
                    kiosk.name(), what, known.size(), truth.size());
        }
    }

    /** Papers that the province has for good leave nothing at the kiosk. */
    private void checkScans(SimulatedKiosk kiosk) {
        Path documents = kiosk.folder().resolve("documents");
        if (!Files.exists(documents)) {
            return;
        }
        try (var files = Files.walk(documents)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !isNeeded(kiosk, file))
                    .forEach(file ->
                            complain("I20: %s keeps %s", kiosk.name(), documents.relativize(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Papers that were refused stay for a technician. */
    private static boolean isNeeded(SimulatedKiosk kiosk, Path file) {
        String sha256 = String.valueOf(file.getFileName()).replace(".sealed", "");
        return kiosk.alive()
                        .orElseThrow()
                        .kiosk()
                        .read(handle ->
                                handle.select(
                                                """
                                                SELECT count(*) FROM submission_document
                                                JOIN outbox ON outbox.id = submission
                                                WHERE sha256 = ?
                                                """,
                                                sha256)
                                        .mapTo(Integer.class)
                                        .one())
                > 0;
    }

    private Map<String, String> two(String sql) {
        Map<String, String> found = new TreeMap<>();
        rows(sql).forEach(row -> found.put(row.getFirst(), row.getLast()));
        return found;
    }

    private static Map<String, String> twoOf(KioskParts alive, String sql) {
        Map<String, String> found = new TreeMap<>();
        alive.cache()
                .read(handle ->
                        handle.select(sql)
                                .map((row, _) -> List.of(row.getString(1), row.getString(2)))
                                .list())
                .forEach(row -> found.put(row.getFirst(), row.getLast()));
        return found;
    }

    private List<List<String>> rows(String sql) {
        return province.database()
                .read(handle ->
                        handle.select(sql)
                                .map((row, _) -> List.of(row.getString(1), row.getString(2)))
                                .list());
    }

    @FormatMethod
    private void complain(@FormatString String words, Object... values) {
        complaints.add(words.formatted(values));
    }

    private static String hash(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
