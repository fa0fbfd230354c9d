package vn.motcua.province.seal;

import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKEContext;
import vn.motcua.contract.seal.SealHeader;

/** Opens segment by segment; gives nothing of a segment that does not verify. */
final class OpeningStream extends InputStream {
    private static final int SEALED_BYTES = SealHeader.SEGMENT_BYTES + SealHeader.TAG_BYTES;

    private final InputStream sealed;
    private final HPKEContext context;
    private byte[] next;
    private byte[] clear = {};
    private int given;
    private boolean isOver;

    OpeningStream(InputStream sealed, HPKEContext context) throws IOException {
        this.sealed = sealed;
        this.context = context;
        next = sealed.readNBytes(SEALED_BYTES);
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : (single[0] & 0xff);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (given == clear.length) {
            if (isOver) {
                return -1;
            }
            open();
        }
        int part = Math.min(length, clear.length - given);
        System.arraycopy(clear, given, into, from, part);
        given += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    private void open() throws IOException {
        byte[] segment = next;
        next = sealed.readNBytes(SEALED_BYTES);
        isOver = next.length == 0;
        try {
            clear = context.open(SealHeader.associatedData(isOver), segment);
            given = 0;
        } catch (InvalidCipherTextException | IllegalArgumentException changed) {
            throw new NotOpenableException("changed or cut on the way");
        }
    }
}
