package vn.motcua.local.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKEContext;
import vn.motcua.contract.seal.SealHeader;

/** Seals segment by segment; keeps nothing of the clear text when it is closed. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final HPKEContext context;
    private final byte[] segment = new byte[SealHeader.SEGMENT_BYTES];
    private int filled;
    private boolean isClosed;

    SealingStream(OutputStream out, HPKEContext context) {
        this.out = out;
        this.context = context;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            // A full segment waits until it is known whether it is the last.
            if (filled == segment.length) {
                seal(false);
            }
            int part = Math.min(length - done, segment.length - filled);
            System.arraycopy(bytes, from + done, segment, filled, part);
            filled += part;
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            seal(true);
            out.flush();
            Arrays.fill(segment, (byte) 0);
        }
    }

    private void seal(boolean isLast) throws IOException {
        try {
            out.write(context.seal(SealHeader.associatedData(isLast), segment, 0, filled));
            filled = 0;
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("a segment can be sealed", impossible);
        }
    }
}
