package vn.motcua.system.soak;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.DocumentOutcome;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.seal.Sealer;

/** Papers of which no two are alike, and the hashes of the documents a kiosk may make of each. */
final class PaperPile {
    private static final int WIDTH = 330;
    private static final int HEIGHT = 467;

    /** The papers' own hashes are wanted here, not what lies sealed. */
    private static final SealingKey NOBODY =
            new SealingKey(1, "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    private final Path folder;
    private final DocumentStore reference;
    private final Sealer sealer = new Sealer(NOBODY, new SecureRandom());
    private int drawn;

    PaperPile(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        reference = new DocumentStore(folder.resolve("reference"), 0);
    }

    /**
     * @param documents SHA-256 of the PDF that these pages become: looked over and put straight, or
     *     as they lie when a kill came in between
     */
    record Paper(List<Path> pages, Set<String> documents) {
        Paper {
            pages = List.copyOf(pages);
            documents = Set.copyOf(documents);
        }
    }

    /** Another paper; its pages are files in the folder. */
    Paper next(int pages) throws IOException {
        List<PageImage> images = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            images.add(new PageImage(draw(), WIDTH, HEIGHT));
        }
        Set<String> documents = new HashSet<>();
        boolean _ = documents.add(document(images));
        boolean _ = documents.add(document(lookedOver(images)));
        return new Paper(images.stream().map(PageImage::jpeg).toList(), documents);
    }

    private String document(List<PageImage> pages) {
        var stored = (DocumentOutcome.Stored) reference.store(pages, sealer);
        reference.delete(stored.name());
        return stored.sha256();
    }

    /** Copies of the pages, as a kiosk keeps them once it has looked at them. */
    private List<PageImage> lookedOver(List<PageImage> pages) throws IOException {
        List<PageImage> looked = new ArrayList<>();
        for (PageImage page : pages) {
            Path copy = page.jpeg().resolveSibling(page.jpeg().getFileName() + "-copy.jpg");
            Path _ = Files.copy(page.jpeg(), copy);
            var prepared = new PageImage(copy, page.widthPx(), page.heightPx());
            looked.add(reference.fresh().prepared(prepared).image());
        }
        return looked;
    }

    private Path draw() throws IOException {
        drawn++;
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        // The page's number in black and white squares, big enough to survive compression.
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            if ((drawn >> bit & 1) == 1) {
                pen.fillRect(10 + bit % 8 * 40, 10 + bit / 8 * 100, 32, 80);
            }
        }
        pen.dispose();
        Path jpeg = folder.resolve("page-%d.jpg".formatted(drawn));
        ImageIO.write(page, "jpeg", jpeg.toFile());
        return jpeg;
    }
}
