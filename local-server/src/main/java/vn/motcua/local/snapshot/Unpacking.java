package vn.motcua.local.snapshot;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Unpacks a file of zstd into blocks that are written as they are, without a copy between. */
final class Unpacking implements AutoCloseable {
    private static final int PACKED_BYTES = 1 << 17;

    private final InputStream packed;
    private final ZstdDecompressCtx zstd = new ZstdDecompressCtx();
    private final byte[] read = new byte[PACKED_BYTES];
    private final ByteBuffer source = ByteBuffer.allocateDirect(PACKED_BYTES).limit(0);
    private boolean isAtEnd;
    private boolean isOver;

    Unpacking(InputStream packed) {
        this.packed = packed;
    }

    /** Whether nothing more comes. */
    boolean isOver() {
        return isOver;
    }

    /** Whether it came to its own end, and nothing stands after it. */
    boolean isWhole() throws IOException {
        return isOver && !isAtEnd && !source.hasRemaining() && packed.read() < 0;
    }

    /**
     * Fills the block, unless it is the last.
     *
     * @throws IOException if it is no zstd
     */
    void fill(ByteBuffer block) throws IOException {
        try {
            while (!isOver && block.hasRemaining()) {
                if (!source.hasRemaining() && !isAtEnd) {
                    refill();
                }
                int before = block.position();
                isOver =
                        zstd.decompressDirectByteBufferStream(block, source)
                                || (isAtEnd && block.position() == before);
            }
        } catch (ZstdException damaged) {
            throw new IOException("it cannot be unpacked", damaged);
        }
    }

    private void refill() throws IOException {
        int length = packed.readNBytes(read, 0, read.length);
        isAtEnd = length == 0;
        source.clear().put(read, 0, length).flip();
    }

    @Override
    public void close() {
        zstd.close();
    }
}
