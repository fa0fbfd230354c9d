package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * The systems of other offices that a province asks or tells.
 *
 * @param sources those that answer for utilities
 * @param post what carries results and papers: one, or none where officers do it by hand
 * @param messages those that tell people on the phone
 * @param oneStop the system that keeps the province's dossiers
 */
public record ConnectorsConfig(
        List<Source> sources, List<Post> post, MessagesConfig messages, OneStopConfig oneStop) {
    public static final ConnectorsConfig NONE =
            new ConnectorsConfig(List.of(), List.of(), MessagesConfig.NONE, OneStopConfig.NONE);

    public ConnectorsConfig {
        sources = List.copyOf(sources);
        post = List.copyOf(post);
    }

    /**
     * What answers for one utility.
     *
     * @param utility id of the utility
     * @param tokenFile file with the one line that proves to the source that the province asks
     */
    public record Source(String utility, URI address, Path tokenFile) {}

    /**
     * The post's system.
     *
     * @param address orders stand below it
     * @param tokenFile file with the one line that proves to the post that the province asks
     */
    public record Post(URI address, Path tokenFile) {}

    static ConnectorsConfig read(ConfigNode node) {
        List<Source> sources = node.each("sources").stream().map(ConnectorsConfig::source).toList();
        List<Post> post = node.has("post") ? List.of(post(node.below("post"))) : List.of();
        MessagesConfig messages = MessagesConfig.read(node.below("messages"));
        OneStopConfig oneStop =
                node.has("oneStop")
                        ? OneStopConfig.read(node.path("oneStop", "one-stop.yaml"))
                        : OneStopConfig.NONE;
        node.close();
        return new ConnectorsConfig(sources, post, messages, oneStop);
    }

    private static Post post(ConfigNode node) {
        var post =
                new Post(
                        node.address("address", "https://post.example/v1"),
                        node.path("tokenFile", "post-token"));
        node.close();
        return post;
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
