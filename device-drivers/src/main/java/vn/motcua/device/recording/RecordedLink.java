package vn.motcua.device.recording;

import java.time.Duration;
import vn.motcua.device.transport.ByteLink;
import vn.motcua.device.transport.LinkLostException;

/** A link of which everything is written down. */
final class RecordedLink implements ByteLink {
    private static final byte[] NONE = {};

    private final ByteLink link;
    private final RecordingFile file;
    private final int connection;

    RecordedLink(ByteLink link, RecordingFile file, int connection) {
        this.link = link;
        this.file = file;
        this.connection = connection;
    }

    @Override
    public byte[] read(Duration wait) throws LinkLostException, InterruptedException {
        try {
            byte[] bytes = link.read(wait);
            if (bytes.length > 0) {
                file.add(connection, false, bytes);
            }
            return bytes;
        } catch (LinkLostException lost) {
            file.add(connection, false, NONE);
            throw lost;
        }
    }

    @Override
    public boolean write(byte[] bytes, Duration wait)
            throws LinkLostException, InterruptedException {
        file.add(connection, true, bytes);
        return link.write(bytes, wait);
    }

    @Override
    public void check() throws LinkLostException {
        link.check();
    }

    @Override
    public void close() {
        link.close();
    }
}
