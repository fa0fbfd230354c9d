package vn.motcua.contract.sync;

import vn.motcua.contract.sync.StreamHeads.StreamHead;

/**
 * The cache of a kiosk with all dossiers, made once for many kiosks; {@code GET
 * /sync/v1/snapshot?schema=N}, 404 when there is none. It is a SQLite file with the tables of
 * {@code /migrations/cache} up to script N, packed by zstd.
 *
 * @param sha256 of the packed file, and its name: {@code GET
 *     /sync/v1/snapshots/{sha256}?from=BYTE&max=BYTES} gives a part of it
 * @param bytes of the packed file
 * @param unpackedBytes of the SQLite file
 * @param reached the entry up to which it tells what the stream tells
 */
public record SnapshotOffer(String sha256, long bytes, long unpackedBytes, StreamHead reached) {
    /** No part is longer. */
    public static final int PART_BYTES_MAX = 4 << 20;
}
