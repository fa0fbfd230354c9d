package vn.motcua.local.diagnosis;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfigFile;

/** {@code ./kiosk devices diagnose}: asks the kiosk that runs how everything does. */
public final class DiagnoseMain {
    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final int WRONG = 2;

    private final Path runFolder;
    private final PrintStream out;

    DiagnoseMain(Path runFolder, PrintStream out) {
        this.runFolder = runFolder;
        this.out = out;
    }

    /** Ends with 0 if it answered, with 1 if no kiosk runs here, with 2 after a slip. */
    public static void main(String[] arguments) throws InterruptedException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean asJson = words.remove("--json");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            if (words.size() != 3 || !words.getFirst().equals("--config")) {
                throw new ConfigException("Write: devices diagnose [--json] [--config FILE]");
            }
            Path run = KioskConfigFile.read(Path.of(words.get(1))).runFolder();
            System.exit(new DiagnoseMain(run, out).run(asJson));
        } catch (ConfigException slip) {
            System.err.println("devices: " + slip.getMessage());
            System.exit(WRONG);
        }
    }

    int run(boolean asJson) throws InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(WAIT).build()) {
            String port = Files.readString(runFolder.resolve("port")).strip();
            String token = Files.readString(runFolder.resolve("ui-token")).strip();
            HttpRequest question =
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:%s/v1/diagnosis".formatted(port)))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", asJson ? "application/json" : "text/plain")
                            .timeout(WAIT)
                            .build();
            HttpResponse<String> answer =
                    client.send(question, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() == 200) {
                out.println(answer.body().stripTrailing());
                return 0;
            }
            System.err.println("devices: the kiosk answered " + answer.statusCode());
            return 1;
        } catch (IOException silent) {
            System.err.println(
                    "devices: no kiosk runs here that you may ask; `devices list` asks the devices");
            return 1;
        }
    }
}
