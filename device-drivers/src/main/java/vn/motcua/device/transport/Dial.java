package vn.motcua.device.transport;

/** How to reach a device: makes a link whenever one is needed. */
public interface Dial {

    /**
     * Opens a link; its caller closes it.
     *
     * @throws LinkLostException if the device cannot be reached, with the reason
     */
    ByteLink open() throws LinkLostException;
}
