package vn.motcua.province;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Both lanes on the embedded database. */
class SqliteLanesTest implements KioskLanesContract {
    @TempDir private Path folder;
    private Province province;

    @BeforeEach
    void start() {
        province = Province.start(folder, "sqlite", false);
    }

    @AfterEach
    void stop() {
        province.close();
    }

    @Override
    public Province province() {
        return province;
    }
}
