package vn.motcua.local.snapshot;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.dossier.SampleDossiers;
import vn.motcua.local.lock.DiskKey;
import vn.motcua.local.lock.DiskLock;
import vn.motcua.local.lock.DiskSeal;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** A province with one snapshot, whose line breaks when a test wants it. */
final class FakeSnapshots implements SnapshotSource {
    static final StreamHead REACHED = new StreamHead("dossiers", "e1", 5_000, "m5000");
    static final int DOSSIERS = 500;

    final List<Long> askedFrom = new ArrayList<>();
    boolean isSilent;
    boolean isDamaged;
    private final byte[] packed;
    private final SnapshotOffer offer;

    /**
     * @param spoil what is done to the file before it is packed
     */
    FakeSnapshots(Path folder, String spoil) throws IOException {
        Path file = folder.resolve("province-cache.db");
        try (Database database = open(file)) {
            var _ = SampleDossiers.fill(database, DOSSIERS, 7);
            int _ =
                    database.write(handle -> {
                        int _ = handle.execute("DELETE FROM feed_position");
                        return spoil.isEmpty() ? 0 : handle.execute(spoil);
                    });
        }
        byte[] plain = Files.readAllBytes(file);
        packed = Zstd.compress(plain);
        offer = new SnapshotOffer(hash(packed), packed.length, plain.length, REACHED);
    }

    /** Of a disk that has a key. */
    static DiskSeal seal(Path folder) throws IOException {
        Path key = folder.resolve("key");
        Path _ = Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        return new DiskLock(folder)
                .make(DiskKey.find(key.toString(), Map.of()).orElseThrow(), new SecureRandom());
    }

    static Database open(Path file) {
        return Database.open(file, "/migrations/cache", Durability.NORMAL);
    }

    @Override
    public OfferAnswer offer(int schema) {
        return new OfferAnswer.Offered(offer);
    }

    @Override
    public PartAnswer part(String sha256, long from, int max) {
        if (isSilent) {
            return new PartAnswer.Silent(Duration.ZERO);
        }
        askedFrom.add(from);
        int most = Math.min(max, packed.length / 2 + 1);
        byte[] part =
                Arrays.copyOfRange(packed, (int) from, (int) Math.min(packed.length, from + most));
        if (isDamaged) {
            part[0] ^= 1;
        }
        return new PartAnswer.Part(part);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
