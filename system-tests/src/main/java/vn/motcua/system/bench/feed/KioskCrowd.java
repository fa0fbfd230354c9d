package vn.motcua.system.bench.feed;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import vn.motcua.province.ProvincialBackend;

/** Many kiosks of one province, each on a thread of its own when it does something. */
final class KioskCrowd implements AutoCloseable {
    private static final long READY_SECONDS_MAX = 60;

    private final List<BareKiosk> kiosks = new ArrayList<>();

    /** What one of them does; nanoseconds it names are gathered. */
    interface Errand {
        long run(BareKiosk kiosk) throws IOException, GeneralSecurityException;
    }

    /**
     * @param port where they ask; the province's, or another server's
     */
    KioskCrowd(ProvincialBackend province, int port, int size, String prefix)
            throws IOException, GeneralSecurityException {
        for (int number = 0; number < size; number++) {
            kiosks.add(new BareKiosk(prefix + number, port));
        }
        int _ =
                province.database()
                        .write(handle -> {
                            kiosks.forEach(kiosk -> admit(handle, kiosk));
                            return size;
                        });
    }

    private static void admit(Handle handle, BareKiosk kiosk) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO kiosk (name, public_key, state, enrolled_at, last_contact_at)
                        VALUES (?, ?, 'ACTIVE', 0, 0)
                        """,
                        kiosk.name(),
                        kiosk.publicKey());
    }

    List<BareKiosk> kiosks() {
        return kiosks;
    }

    /** Lets all of them do it at once, after all are ready. */
    List<Long> all(Errand ready, Errand errand, Runnable whenReady)
            throws IOException, InterruptedException {
        var waiting = new CountDownLatch(kiosks.size());
        var begin = new CountDownLatch(1);
        List<Future<Long>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (BareKiosk kiosk : kiosks) {
                running.add(
                        threads.submit(() -> {
                            long _ = ready.run(kiosk);
                            waiting.countDown();
                            begin.await();
                            return errand.run(kiosk);
                        }));
            }
            boolean areReady = waiting.await(READY_SECONDS_MAX, TimeUnit.SECONDS);
            if (areReady) {
                whenReady.run();
            }
            begin.countDown();
            if (!areReady) {
                throw new IOException("not all kiosks became ready");
            }
            List<Long> told = new ArrayList<>();
            for (Future<Long> each : running) {
                told.add(each.get());
            }
            return told;
        } catch (ExecutionException failed) {
            throw new IOException("a kiosk was not served", failed.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        for (BareKiosk kiosk : kiosks) {
            kiosk.close();
        }
    }
}
