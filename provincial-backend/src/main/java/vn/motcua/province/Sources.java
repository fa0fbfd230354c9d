package vn.motcua.province;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.config.ConnectorsConfig;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.grievance.GrievanceDesk;
import vn.motcua.province.sample.SampleUtilities;
import vn.motcua.province.sandbox.SandboxSources;
import vn.motcua.province.source.HttpSource;
import vn.motcua.province.source.SourceDesk;
import vn.motcua.province.source.SourceRoutes;
import vn.motcua.province.source.UtilitySource;
import vn.motcua.province.utility.UtilityDesk;

/** Joins utilities with the sources of the settings, or with a sandbox in a sample province. */
final class Sources implements AutoCloseable {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_MAX)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final List<SandboxSources> sandbox;
    private final UtilityDesk utilities;
    private final GrievanceDesk grievances;
    private final SourceDesk desk;

    Sources(
            ProvinceConfig config,
            UtilityDesk utilities,
            GrievanceDesk grievances,
            InstantSource clock) {
        this.utilities = utilities;
        this.grievances = grievances;
        Map<String, UtilitySource> sources = new HashMap<>();
        if (config.sampleProvince()) {
            String token = SecretFiles.drawn();
            SandboxSources opened = SandboxSources.open(token, clock);
            SampleUtilities.IDS.forEach(
                    id -> sources.put(id, new HttpSource(opened.address(), token, http)));
            sandbox = List.of(opened);
        } else {
            sandbox = List.of();
        }
        sources.put(GrievanceDesk.UTILITY, grievances);
        for (ConnectorsConfig.Source each : config.connectors().sources()) {
            sources.put(
                    each.utility(),
                    new HttpSource(
                            each.address(),
                            SecretFiles.read(each.tokenFile(), "connectors.sources tokenFile"),
                            http));
        }
        desk = new SourceDesk(utilities, sources, clock);
    }

    UtilityDesk utilities() {
        return utilities;
    }

    GrievanceDesk grievances() {
        return grievances;
    }

    SourceRoutes routes() {
        return new SourceRoutes(desk);
    }

    List<SandboxSources> sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        sandbox.forEach(SandboxSources::close);
        http.shutdownNow();
    }
}
