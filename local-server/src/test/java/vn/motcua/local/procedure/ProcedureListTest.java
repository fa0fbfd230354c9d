package vn.motcua.local.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.procedure.AuthorityLevel;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.ProcedureListPart;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** People search a whole list: that of yesterday, until that of today is all there. */
class ProcedureListTest {
    @TempDir private Path folder;
    private Database cache;

    @BeforeEach
    void open() {
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void a_list_stands_when_its_last_part_is_there() {
        put(1, 0, "A");
        assertThat(standing()).isEmpty();
        put(1, 1, "B");
        assertThat(standing()).containsExactly("A", "B");
        put(2, 0, "C");
        put(2, 0, "C");
        assertThat(standing()).containsExactly("A", "B");
        put(2, 1, "D");
        assertThat(standing()).containsExactly("C", "D");
    }

    private void put(long edition, int part, String name) {
        var listed = new ListedProcedure("8." + name, name, List.of(AuthorityLevel.COMMUNE), "");
        var told = new ProcedureListPart(edition, part, 2, List.of(listed));
        boolean _ =
                cache.write(handle -> {
                    new ProcedureList(handle).put(told);
                    return true;
                });
    }

    private List<String> standing() {
        return cache.read(handle -> new ProcedureList(handle).standing()).stream()
                .map(ListedProcedure::name)
                .toList();
    }
}
