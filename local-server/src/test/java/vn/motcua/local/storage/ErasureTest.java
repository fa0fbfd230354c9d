package vn.motcua.local.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor left is not found on the disk by who reads it raw. */
class ErasureTest {
    @TempDir Path folder;

    @Test
    void every_byte_of_a_deleted_file_was_overwritten() throws IOException {
        Path page = Files.write(folder.resolve("page.jpg"), new byte[] {1, 2, 3, 4, 5});
        // Another name for the same bytes on the disk.
        Path raw = Files.createLink(folder.resolve("raw"), page);

        Erasure.erase(page);

        assertThat(page).doesNotExist();
        assertThat(Files.readAllBytes(raw)).containsOnly(0).hasSize(5);
    }

    @Test
    void a_file_that_is_gone_already_is_fine() throws IOException {
        Erasure.erase(folder.resolve("gone"));

        assertThat(folder).isEmptyDirectory();
    }
}
