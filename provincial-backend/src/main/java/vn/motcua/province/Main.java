package vn.motcua.province;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;

/** Runs a province's backend until it is told to stop. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2 || !arguments[0].equals("--config")) {
            System.err.println("province: write --config FILE; a sample is config/province.yaml");
            System.exit(2);
        }
        try {
            run(ProvinceConfig.read(Path.of(arguments[1])));
        } catch (ConfigException | IllegalStateException | UncheckedIOException unusable) {
            System.err.println("province: " + unusable.getMessage());
            System.exit(2);
        }
    }

    private static void run(ProvinceConfig config) throws InterruptedException {
        ProvincialBackend backend = ProvincialBackend.start(config, InstantSource.system());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            backend.close();
                            stopped.countDown();
                        }));
        if (backend.staff().isEmpty()) {
            System.err.println(
                    "province: nobody can sign in yet; add a login with vn.motcua.province.StaffMain"
                            + " --config FILE LOGIN officer|editor|technician \"FULL NAME\"");
        }
        System.out.printf("ready http://%s:%d%n", config.listenHost(), backend.port());
        System.out.flush();
        stopped.await();
    }
}
