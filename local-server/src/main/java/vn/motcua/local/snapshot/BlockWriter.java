package vn.motcua.local.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes a file on a thread of its own while what comes next is made ready. What is written is
 * brought to the disk meanwhile, so that there is little left to wait for at the end.
 */
final class BlockWriter implements AutoCloseable {
    static final int BLOCK_BYTES = 1 << 20;
    private static final int BLOCKS = 4;
    private static final int BLOCKS_A_FORCE = 16;

    private final FileChannel file;
    private final boolean isForced;
    private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(BLOCKS);

    /** An empty one is the last. */
    private final BlockingQueue<ByteBuffer> full = new ArrayBlockingQueue<>(BLOCKS + 2);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<?> writing;
    private Future<?> forcing = CompletableFuture.completedFuture("");

    /**
     * @param isForced whether it is to come to the disk soon
     */
    BlockWriter(Path path, boolean isForced) throws IOException {
        this.isForced = isForced;
        file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        for (int block = 0; block < BLOCKS; block++) {
            boolean _ = free.add(ByteBuffer.allocateDirect(BLOCK_BYTES));
        }
        writing = threads.submit(this::writeAll);
    }

    /** An empty block; waits until one is written. */
    ByteBuffer next() throws InterruptedException {
        return free.take().clear();
    }

    /** The block is filled as far as its position says. */
    void put(ByteBuffer block) throws InterruptedException {
        full.put(block.flip());
    }

    /**
     * Waits until all is written.
     *
     * @throws IOException if the disk is full
     */
    void finish() throws IOException, InterruptedException {
        end();
        try {
            Object _ = writing.get();
        } catch (ExecutionException failed) {
            throw new IOException("a file cannot be written", failed.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        end();
        threads.close();
        file.close();
    }

    private void end() {
        boolean _ = full.offer(ByteBuffer.allocate(0));
    }

    private int writeAll() throws IOException, InterruptedException {
        int blocks = 0;
        try {
            for (ByteBuffer block = full.take(); block.hasRemaining(); block = full.take()) {
                while (block.hasRemaining()) {
                    int _ = file.write(block);
                }
                boolean _ = free.add(block);
                blocks++;
                if (isForced && blocks % BLOCKS_A_FORCE == 0 && forcing.isDone()) {
                    forcing = threads.submit(this::force);
                }
            }
            return blocks;
        } catch (IOException failed) {
            letGo();
            throw failed;
        }
    }

    /** Nobody is to wait for room in a file that cannot be written. */
    private void letGo() throws InterruptedException {
        boolean _ = free.offer(ByteBuffer.allocateDirect(BLOCK_BYTES));
        for (ByteBuffer block = full.take(); block.hasRemaining(); block = full.take()) {
            boolean _ = free.add(block);
        }
    }

    private boolean force() throws IOException {
        file.force(false);
        return true;
    }
}
