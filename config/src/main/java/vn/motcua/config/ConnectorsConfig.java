package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * The systems of other offices that a province asks or tells.
 *
 * @param sources those that answer for utilities
 */
public record ConnectorsConfig(List<Source> sources) {
    public static final ConnectorsConfig NONE = new ConnectorsConfig(List.of());

    public ConnectorsConfig {
        sources = List.copyOf(sources);
    }

    /**
     * What answers for one utility.
     *
     * @param utility id of the utility
     * @param tokenFile file with the one line that proves to the source that the province asks
     */
    public record Source(String utility, URI address, Path tokenFile) {}

    static ConnectorsConfig read(ConfigNode node) {
        List<Source> sources = node.each("sources").stream().map(ConnectorsConfig::source).toList();
        node.close();
        return new ConnectorsConfig(sources);
    }

    private static Source source(ConfigNode node) {
        var source =
                new Source(
                        node.text("utility", "exam-scores"),
                        node.address("address", "https://education.example/ask"),
                        node.path("tokenFile", "exam-token"));
        node.close();
        return source;
    }
}
