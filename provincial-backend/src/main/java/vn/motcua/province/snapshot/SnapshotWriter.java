package vn.motcua.province.snapshot;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.snapshot.CacheFile.Row;
import vn.motcua.province.storage.Database;

/** Writes all dossiers into a file that a kiosk can put in the place of its cache. */
final class SnapshotWriter {
    private static final int ROWS_A_TIME = 2_000;
    private static final int LEVEL = 9;

    private final Database database;
    private final Path folder;

    SnapshotWriter(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * The head is the older of the two: what the rows know already, the entries after it tell
     * again, and nothing changes by that.
     *
     * @param head of the stream, read before
     */
    SnapshotOffer write(StreamHead head) throws IOException {
        Path _ = Files.createDirectories(folder);
        Path plain = folder.resolve("building.db");
        boolean _ = Files.deleteIfExists(plain);
        try (CacheFile cache = new CacheFile(plain)) {
            fill(cache);
        } catch (SQLException failed) {
            throw new IOException(plain + " cannot be written", failed);
        }
        SnapshotOffer offer = pack(plain, head);
        Files.delete(plain);
        return offer;
    }

    private void fill(CacheFile cache) throws SQLException {
        String last = "";
        List<Row> rows = after(last);
        while (!rows.isEmpty()) {
            cache.add(rows);
            rows = after(rows.getLast().code());
        }
    }

    private List<Row> after(String code) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT code, submission_number, version, body, updated_at
                                FROM dossier WHERE code > :code ORDER BY code LIMIT :max
                                """)
                        .bind("code", code)
                        .bind("max", ROWS_A_TIME)
                        .map((row, _) ->
                                new Row(
                                        row.getString("code"),
                                        row.getString("submission_number"),
                                        row.getLong("version"),
                                        row.getString("body"),
                                        row.getLong("updated_at")))
                        .list());
    }

    private SnapshotOffer pack(Path plain, StreamHead head) throws IOException {
        Path packed = folder.resolve("building.zst");
        MessageDigest digest = Sha256.digest();
        try (OutputStream file = Files.newOutputStream(packed);
                OutputStream zstd =
                        new ZstdOutputStream(new DigestOutputStream(file, digest), LEVEL)) {
            long _ = Files.copy(plain, zstd);
        }
        String name = HexFormat.of().formatHex(digest.digest());
        Path _ =
                Files.move(
                        packed,
                        folder.resolve(name + ".zst"),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
        long bytes = Files.size(folder.resolve(name + ".zst"));
        return new SnapshotOffer(name, bytes, Files.size(plain), head);
    }
}
