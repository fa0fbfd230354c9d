package vn.motcua.local.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.PictureBytes;
import vn.motcua.local.archive.Resolution;
import vn.motcua.local.page.Straight;
import vn.motcua.local.picture.Picture;
import vn.motcua.local.picture.PictureFile;
import vn.motcua.local.picture.PictureOutcome.Read;
import vn.motcua.local.storage.Erasure;

/**
 * A photo as a page like any other: the way up the phone was held, no larger than a page need be,
 * and without what phones write beside the picture, such as where it was taken.
 */
public final class PhotoPage {
    private static final float QUALITY = 0.92f;
    private static final int HEAD_BYTES = 1 << 17;

    private PhotoPage() {}

    /**
     * Replaces a photo by its page; empty, and the file gone, if it cannot be read or would need
     * more memory than a page of paper can be worth. Takes a second or so.
     */
    public static Optional<PageImage> of(Path photo) throws IOException {
        Orientation held;
        try (InputStream file = Files.newInputStream(photo)) {
            held = Orientation.of(file.readNBytes(HEAD_BYTES));
        }
        if (!(new PictureFile(photo).first() instanceof Read(Picture lying))) {
            Erasure.erase(photo);
            return Optional.empty();
        }
        Picture upright = lying;
        for (int turn = 0; turn < held.turns(); turn++) {
            upright = Straight.quarterTurn(upright);
        }
        // What a phone says of dots an inch is about its screen, not about the paper.
        Picture sized =
                new Picture(upright.image(), Resolution.of(new Picture(upright.image(), 0)));
        Path page = photo.resolveSibling(photo.getFileName() + ".page");
        Path _ = Files.write(page, PictureBytes.jpeg(sized, QUALITY));
        Erasure.erase(photo);
        Path _ = Files.move(page, photo, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(new PageImage(photo, sized.widthPx(), sized.heightPx()));
    }
}
