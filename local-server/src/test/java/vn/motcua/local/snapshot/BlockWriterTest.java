package vn.motcua.local.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written beside comes to the disk as it was given, or somebody is told. */
class BlockWriterTest {
    private static final Path FULL_DISK = Path.of("/dev/full");
    private static final int BLOCKS = 20;

    @TempDir Path folder;

    @Test
    void all_is_there_in_its_order_though_the_blocks_are_used_again() throws Exception {
        byte[] all = new byte[BLOCKS * BlockWriter.BLOCK_BYTES + 7];
        new Random(1).nextBytes(all);
        Path file = Files.write(folder.resolve("file"), new byte[] {1, 2, 3});

        try (BlockWriter out = new BlockWriter(file, true)) {
            for (int from = 0; from < all.length; from += BlockWriter.BLOCK_BYTES) {
                int length = Math.min(BlockWriter.BLOCK_BYTES, all.length - from);
                out.put(out.next().put(all, from, length));
            }
            out.finish();
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(all);
    }

    @Test
    void who_writes_to_a_full_disk_is_told_and_does_not_wait_for_room() throws Exception {
        try (BlockWriter out = new BlockWriter(FULL_DISK, false)) {
            for (int block = 0; block < BLOCKS; block++) {
                out.put(out.next().put(new byte[BlockWriter.BLOCK_BYTES]));
            }

            assertThatThrownBy(out::finish).isInstanceOf(IOException.class);
        }
    }
}
