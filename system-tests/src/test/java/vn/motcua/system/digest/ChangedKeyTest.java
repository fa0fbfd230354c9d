package vn.motcua.system.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.local.feed.FeedLane;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.fleet.Kiosk;
import vn.motcua.system.site.SiteFiles;

/** A technician at the province gives a kiosk another key with one touch, and nobody notices. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangedKeyTest {
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @TempDir Path folder;

    @Test
    void a_kiosk_that_is_asked_is_soon_known_by_another_key_and_heard() throws Exception {
        var config = ProvinceConfig.read(new SiteFiles(folder).province());
        try (var province = ProvincialBackend.start(config, Clock.systemUTC());
                var kiosk = new CheckedKiosk(folder, province);
                FeedLane _ = kiosk.read()) {
            String old = kiosk.publicKey();

            assertThat(province.fleet().keys().ask("k01")).isTrue();

            await(() -> !known(province).publicKey().equals(old));
            assertThat(known(province).publicKey()).isEqualTo(kiosk.publicKey());
            assertThat(known(province).nextPublicKey()).isEmpty();
        }
    }

    private static Kiosk known(ProvincialBackend province) {
        return province.fleet().kiosk("k01").orElseThrow();
    }

    private static void await(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
