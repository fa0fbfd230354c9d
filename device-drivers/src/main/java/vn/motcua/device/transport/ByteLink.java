package vn.motcua.device.transport;

import java.time.Duration;

/** Bytes to and from one device, until the link breaks. */
public interface ByteLink extends AutoCloseable {

    /**
     * Waits for bytes and takes those that are there.
     *
     * @param wait at most this long
     * @return 1 to 65 536 bytes, or none when the wait is over
     * @throws LinkLostException if the device is gone; the link is then of no more use
     * @throws InterruptedException if the thread is wanted elsewhere; no byte is lost
     */
    byte[] read(Duration wait) throws LinkLostException, InterruptedException;

    /**
     * Sends bytes.
     *
     * @param wait at most this long
     * @return whether the device took them all; if not, the link is of no more use
     * @throws LinkLostException if the device is gone; the link is then of no more use
     * @throws InterruptedException if the thread is wanted elsewhere; some may have been taken
     */
    boolean write(byte[] bytes, Duration wait) throws LinkLostException, InterruptedException;

    /**
     * Asks the system whether the device still is there, without waiting for it.
     *
     * @throws LinkLostException if the device is gone
     */
    void check() throws LinkLostException;

    /** Closes the port. Closing twice does nothing. */
    @Override
    void close();
}
