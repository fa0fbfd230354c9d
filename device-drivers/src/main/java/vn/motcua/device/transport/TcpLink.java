package vn.motcua.device.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import jdk.net.ExtendedSocketOptions;
import vn.motcua.contract.device.DeviceFault;

/**
 * A TCP connection to a device.
 *
 * <p>No call waits longer than it was told to: a printer without paper stops taking bytes, and a
 * plain socket would then wait for ever.
 */
public final class TcpLink implements ByteLink {
    private static final int READ_BYTES_MAX = 65_536;

    private final String where;
    private final SocketChannel channel;
    private final Selector selector;
    private final ByteBuffer taken = ByteBuffer.allocate(READ_BYTES_MAX);

    private TcpLink(String where, SocketChannel channel, Selector selector) {
        this.where = where;
        this.channel = channel;
        this.selector = selector;
    }

    /**
     * Connects.
     *
     * @throws LinkLostException NO_DEVICE if the host has no address, OFFLINE if it does not answer
     */
    public static TcpLink connect(String host, int port, Duration wait) throws LinkLostException {
        String where = host + ":" + port;
        var address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new LinkLostException(DeviceFault.NO_DEVICE, where);
        }
        try {
            SocketChannel channel = SocketChannel.open();
            try {
                channel.socket().connect(address, (int) wait.toMillis());
                channel.socket().setTcpNoDelay(true);
                channel.configureBlocking(false);
                return new TcpLink(where, channel, Selector.open());
            } catch (IOException refused) {
                channel.close();
                throw refused;
            }
        } catch (IOException refused) {
            throw new LinkLostException(DeviceFault.OFFLINE, where, refused);
        }
    }

    @Override
    public byte[] read(Duration wait) throws LinkLostException, InterruptedException {
        taken.clear();
        long end = System.nanoTime() + wait.toNanos();
        try {
            while (true) {
                int count = channel.read(taken);
                if (count < 0) {
                    throw new LinkLostException(DeviceFault.OFFLINE, where);
                }
                if (count > 0 || !isReady(SelectionKey.OP_READ, end)) {
                    return Arrays.copyOf(taken.array(), taken.position());
                }
            }
        } catch (LinkLostException closed) {
            throw closed;
        } catch (ClosedByInterruptException wanted) {
            throw interrupted();
        } catch (IOException broken) {
            throw new LinkLostException(DeviceFault.OFFLINE, where, broken);
        }
    }

    @Override
    public boolean write(byte[] bytes, Duration wait)
            throws LinkLostException, InterruptedException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        long end = System.nanoTime() + wait.toNanos();
        try {
            while (true) {
                int count = channel.write(left);
                boolean mayGoOn = count > 0 || isReady(SelectionKey.OP_WRITE, end);
                if (!left.hasRemaining() || !mayGoOn) {
                    confirmAtOnce();
                    return !left.hasRemaining();
                }
            }
        } catch (ClosedByInterruptException wanted) {
            throw interrupted();
        } catch (IOException broken) {
            throw new LinkLostException(DeviceFault.OFFLINE, where, broken);
        }
    }

    @Override
    public void check() throws LinkLostException {
        if (!channel.isConnected()) {
            throw new LinkLostException(DeviceFault.OFFLINE, where);
        }
    }

    /**
     * Confirms what comes next without waiting for something to send along: a peer that keeps small
     * packets together would wait 40 ms for it in every longer answer.
     */
    private void confirmAtOnce() {
        if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            try {
                channel.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
            } catch (IOException broken) {
                return; // The bytes are on their way all the same; the next read tells.
            }
        }
    }

    /** Answers that nobody read would make the system break the line and lose what was sent. */
    private void readOver() {
        ByteBuffer unread = ByteBuffer.allocate(READ_BYTES_MAX);
        try {
            while (channel.isConnected() && channel.read(unread) > 0) {
                unread.clear();
            }
        } catch (IOException broken) {
            unread.clear();
        }
    }

    @Override
    public void close() {
        readOver();
        try {
            channel.close();
            selector.close();
        } catch (IOException gone) {
            throw new IllegalStateException("cannot close " + where, gone);
        }
    }

    /** Waits until the channel can read or write; false when the time is over. */
    private boolean isReady(int operation, long end) throws IOException, InterruptedException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            return false;
        }
        int ready = select(operation, left);
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        return ready > 0 || System.nanoTime() < end;
    }

    private int select(int operation, long waitMs) throws IOException {
        try {
            channel.register(selector, operation);
            selector.selectedKeys().clear();
            return selector.select(waitMs);
        } catch (ClosedSelectorException | CancelledKeyException closed) {
            throw new IOException("closed by another thread", closed);
        }
    }

    private InterruptedException interrupted() {
        boolean wasSet = Thread.interrupted();
        return new InterruptedException(where + (wasSet ? "" : " closed"));
    }
}
