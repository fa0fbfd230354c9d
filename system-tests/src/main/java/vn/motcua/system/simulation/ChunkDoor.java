package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.outbox.Upload;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.intake.Intake;
import vn.motcua.province.intake.Uploading;

/** What the province does with each chunk that comes, or should not do with it. */
final class ChunkDoor {
    private final World world;
    private final ProvinceMistakes mistakes;

    ChunkDoor(World world, ProvinceMistakes mistakes) {
        this.world = world;
        this.mistakes = mistakes;
    }

    /**
     * @param bytes of the chunk, as they arrive
     */
    Upload keep(ProvinceParts alive, String kiosk, Chunk chunk, byte[] bytes) {
        // Over HTTP the signature covers the hash of the chunk.
        if (!isAsSent(chunk, bytes)) {
            if (!world.has(PlantedBug.UPLOADED_BYTES_UNCHECKED)) {
                return new Upload.Unreachable("http-401", Duration.ZERO);
            }
            mistakes.keepUnchecked(alive, chunk.name(), bytes);
        }
        return world.has(PlantedBug.CHUNKS_APPENDED_BLINDLY)
                ? appended(alive, kiosk, chunk, bytes)
                : kept(alive, kiosk, chunk, bytes);
    }

    /** Believes each chunk to be the next one, and all of them together to be the document. */
    private Upload appended(ProvinceParts alive, String kiosk, Chunk chunk, byte[] bytes) {
        byte[] all = mistakes.appended(chunk.name(), bytes);
        if (all.length < chunk.of()) {
            return new Upload.Received(chunk.name(), all.length, false);
        }
        mistakes.keepUnchecked(alive, chunk.name(), all);
        var whole = new Chunk(chunk.name(), chunk.file(), 0, all.length, all.length);
        return isAsSent(whole, all)
                ? kept(alive, kiosk, whole, all)
                : new Upload.Received(chunk.name(), chunk.of(), true);
    }

    private static boolean isAsSent(Chunk chunk, byte[] bytes) {
        try {
            return Arrays.equals(chunk.bytes(), bytes);
        } catch (IOException gone) {
            return false;
        }
    }

    private static Upload kept(ProvinceParts alive, String kiosk, Chunk chunk, byte[] bytes) {
        try {
            String sha256 = Sha256.hex(bytes);
            var place = new Uploading(kiosk, chunk.name(), chunk.from(), chunk.of(), sha256);
            return switch (alive.intake().keep(place, bytes)) {
                case Intake.Keeping.Received(long received, boolean isWhole) ->
                        new Upload.Received(chunk.name(), received, isWhole);
                case Intake.Keeping.NotOpenable() -> new Upload.Refused("document-http-422");
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
