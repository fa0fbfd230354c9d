package vn.motcua.system.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.motcua.province.ProvincialBackend;

/** Holds what the screen confirmed against what the province has. */
final class Reckoning {
    private static final Duration SENT_MAX = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final ProvincialBackend province;
    private final Path provinceFolder;
    private final Path kioskFolder;

    Reckoning(ProvincialBackend province, Path provinceFolder, Path kioskFolder) {
        this.province = province;
        this.provinceFolder = provinceFolder;
        this.kioskFolder = kioskFolder;
    }

    /** Returns when the running kiosk has nothing left to send. */
    void awaitSent() throws IOException {
        Jdbi kiosk = Jdbi.create("jdbc:sqlite:" + kioskFolder.resolve("kiosk.db"));
        long deadline = System.nanoTime() + SENT_MAX.toNanos();
        while (kiosk.withHandle(
                handle ->
                        handle.select("SELECT EXISTS (SELECT 1 FROM outbox)")
                                .mapTo(Boolean.class)
                                .one())) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the outbox does not become empty");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /**
     * @param kills each may have stopped one submission between storing and confirming
     */
    List<String> complaints(Map<String, List<PaperPile.Paper>> confirmed, int kills)
            throws IOException {
        List<String> complaints = new ArrayList<>();
        confirmed.forEach((number, papers) -> {
            List<Set<String>> wanted = papers.stream().map(PaperPile.Paper::documents).toList();
            List<String> there = documentsOf(number);
            if (codesOf(number) != 1) {
                complaints.add(number + " is there %d times".formatted(codesOf(number)));
            } else if (!areThere(wanted, there)) {
                complaints.add(number + " has " + there + " instead of " + wanted);
            }
        });
        doubled().forEach(sha256 -> complaints.add(sha256 + " is in two dossiers"));
        damaged().forEach(file -> complaints.add(file + " has other bytes"));
        int unconfirmed = dossiers() - confirmed.size();
        if (unconfirmed < 0 || unconfirmed > kills) {
            complaints.add("%d dossiers were never confirmed".formatted(unconfirmed));
        }
        return complaints;
    }

    private static boolean areThere(List<Set<String>> wanted, List<String> there) {
        return wanted.size() == there.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(paper -> wanted.get(paper).contains(there.get(paper)));
    }

    private int codesOf(String number) {
        return province.database()
                .read(handle ->
                        handle.select(
                                        "SELECT count(*) FROM dossier WHERE submission_number = ?",
                                        number)
                                .mapTo(Integer.class)
                                .one());
    }

    private int dossiers() {
        return province.database()
                .read(handle ->
                        handle.select(
                                        """
                                        SELECT count(*) FROM dossier
                                        WHERE submission_number LIKE 'KIOSK-%'
                                        """)
                                .mapTo(Integer.class)
                                .one());
    }

    private List<String> documentsOf(String number) {
        return province.database()
                .read(handle ->
                        handle.select(
                                        """
                                        SELECT sha256 FROM dossier_document
                                        JOIN dossier ON dossier.code = dossier_document.dossier
                                        WHERE submission_number = ? ORDER BY dossier_document.id
                                        """,
                                        number)
                                .mapTo(String.class)
                                .list());
    }

    private List<String> doubled() {
        return province.database()
                .read(handle ->
                        handle.select(
                                        """
                                        SELECT sha256 FROM dossier_document
                                        GROUP BY sha256 HAVING count(*) > 1
                                        """)
                                .mapTo(String.class)
                                .list());
    }

    /** Files of the province whose bytes do not have the hash in their name. */
    private List<Path> damaged() throws IOException {
        List<Path> damaged = new ArrayList<>();
        try (Stream<Path> files = Files.walk(provinceFolder.resolve("documents"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(sha256(file))) {
                    damaged.add(file);
                }
            }
        }
        return damaged;
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
