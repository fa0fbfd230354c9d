package vn.motcua.province;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.config.ConnectorsConfig;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.post.Courier;
import vn.motcua.province.post.HttpPost;
import vn.motcua.province.post.PostDesk;
import vn.motcua.province.sandbox.SandboxPost;
import vn.motcua.province.storage.Database;

/** Joins what is to be carried with the post of the settings, or a sandbox in a sample province. */
final class PostRoom implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TRACK_EVERY = Duration.ofMinutes(15);

    private final PostDesk desk;
    private final List<SandboxPost> sandbox = new ArrayList<>();
    private final List<HttpPost> posts = new ArrayList<>();
    private final List<Courier> couriers = new ArrayList<>();

    PostRoom(ProvinceConfig config, Database database, FeedWriter feed, InstantSource clock) {
        desk = new PostDesk(database, feed, clock);
        for (ConnectorsConfig.Post each : config.connectors().post()) {
            String token = SecretFiles.read(each.tokenFile(), "connectors.post tokenFile");
            posts.add(new HttpPost(each.address(), token));
        }
        boolean isSample = posts.isEmpty() && config.sampleProvince();
        if (isSample) {
            String token = SecretFiles.drawn();
            sandbox.add(SandboxPost.open(token, clock));
            posts.add(new HttpPost(sandbox.getFirst().address(), token));
        }
        Duration trackEvery = isSample ? PAUSE : TRACK_EVERY;
        posts.forEach(post -> couriers.add(new Courier(post, desk, clock, PAUSE, trackEvery)));
    }

    PostDesk desk() {
        return desk;
    }

    List<SandboxPost> sandbox() {
        return List.copyOf(sandbox);
    }

    void start(Path dataFolder) {
        sandbox.forEach(each ->
                SecretFiles.write(dataFolder.resolve("sandbox-post"), each.address() + "\n"));
        couriers.forEach(Courier::start);
    }

    @Override
    public void close() {
        couriers.forEach(Courier::close);
        posts.forEach(HttpPost::close);
        sandbox.forEach(SandboxPost::close);
    }
}
