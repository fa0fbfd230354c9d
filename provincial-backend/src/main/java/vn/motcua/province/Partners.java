package vn.motcua.province;

import java.nio.file.Path;
import java.time.InstantSource;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.grievance.GrievanceDesk;
import vn.motcua.province.storage.Database;
import vn.motcua.province.utility.UtilityDesk;

/**
 * The systems of others that the province works with: its bank, its post, the other offices, the
 * gateways.
 */
record Partners(Treasury treasury, PostRoom post, Sources sources, Messages messages)
        implements AutoCloseable {
    static Partners join(
            ProvinceConfig config, Database database, FeedWriter feed, InstantSource clock) {
        return new Partners(
                new Treasury(config, database, feed, clock),
                new PostRoom(config, database, feed, clock),
                new Sources(
                        config,
                        new UtilityDesk(database, feed),
                        new GrievanceDesk(database, clock),
                        clock),
                new Messages(config, database, clock));
    }

    /** Once the province answers at {@code port}. */
    void start(int port, Path dataFolder) {
        treasury.start(port, dataFolder);
        post.start(dataFolder);
        messages.start();
    }

    @Override
    public void close() {
        treasury.close();
        post.close();
        messages.close();
        sources.close();
    }
}
