package vn.motcua.local.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ConfigException;
import vn.motcua.local.lock.DiskKey;
import vn.motcua.local.lock.DiskLock;
import vn.motcua.local.lock.DiskSeal;

/** Pages that lie in memory come back after a power cut, and cannot be read on the disk. */
class KeptPagesTest {
    private static final String SECRET = "Nguyễn Thị Mẫu";

    @TempDir Path folder;
    private Path memory;
    private Path page;
    private KeptPages pages;

    @BeforeEach
    void scan() throws IOException {
        memory = folder.resolve("memory");
        page = Files.createDirectories(memory.resolve("visit-1")).resolve("page-1.jpg");
        Files.writeString(page, SECRET);
        pages = new KeptPages(memory, folder.resolve("disk"), seal());
        pages.keep();
    }

    @Test
    void a_page_is_there_again_after_a_power_cut_that_took_the_memory() throws Exception {
        Files.delete(page);

        pages.restore();

        assertThat(page).hasContent(SECRET);
    }

    @Test
    void a_page_that_was_turned_comes_back_turned() throws Exception {
        Files.delete(page);
        Files.writeString(page, "turned " + SECRET);
        pages.keep();
        Files.delete(page);

        pages.restore();

        assertThat(page).hasContent("turned " + SECRET);
    }

    @Test
    void nobody_reads_a_page_on_the_disk() throws Exception {
        assertThat(onDisk()).isNotEmpty().doesNotContain(SECRET);
    }

    @Test
    void a_page_that_was_thrown_away_does_not_come_back() throws Exception {
        Files.delete(page);
        pages.keep();

        pages.restore();

        assertThat(page).doesNotExist();
    }

    @Test
    void nothing_is_kept_when_the_visit_is_over() throws Exception {
        pages.forget();

        assertThat(onDisk()).isEmpty();
    }

    private String onDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("disk"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private DiskSeal seal() throws IOException {
        Path key = folder.resolve("key");
        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        DiskKey found =
                DiskKey.find(key.toString(), Map.of())
                        .orElseThrow(() -> new ConfigException("the key is there"));
        return new DiskLock(folder).make(found, new SecureRandom());
    }
}
