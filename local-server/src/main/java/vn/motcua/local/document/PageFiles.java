package vn.motcua.local.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.storage.Erasure;

/**
 * The files of a page that was not handed in yet: its picture, and beside it what was made of it.
 *
 * @param jpeg the picture
 */
record PageFiles(Path jpeg) {
    static PageFiles of(PageImage page) {
        return new PageFiles(page.jpeg());
    }

    /** The page as it will lie in a document. */
    Path ready() {
        return beside(".ready");
    }

    /** What is written on it. */
    Path words() {
        return beside(".words.tsv");
    }

    /** Another picture of the same page takes its place; what was made of the old one goes. */
    void replace(byte[] bytes) throws IOException {
        Path next = beside(".next");
        try (var channel =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                int _ = channel.write(rest);
            }
            channel.force(true);
        }
        forgetMade();
        Path _ = Files.move(next, jpeg, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete() {
        try {
            Erasure.erase(jpeg);
            forgetMade();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void forgetMade() throws IOException {
        Erasure.erase(ready());
        Erasure.erase(words());
    }

    private Path beside(String ending) {
        return jpeg.resolveSibling(jpeg.getFileName() + ending);
    }
}
