package vn.motcua.device.simulated;

import java.util.List;
import java.util.Optional;

/** A printer made of software, whatever it speaks: paper comes out and is taken by hand. */
public interface PrinterHardware extends Breakable {

    /** The whole slips or sheets that lie there, oldest first, as pictures: PNG or JPEG. */
    List<byte[]> slips();

    /** How many pieces of paper wait to be taken, whole or not. */
    int pieces();

    /** Takes the oldest of them, as a picture; it is then no longer among the {@link #slips}. */
    Optional<byte[]> take();
}
