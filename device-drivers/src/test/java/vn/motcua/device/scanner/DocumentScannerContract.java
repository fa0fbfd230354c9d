package vn.motcua.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.scanner.ScanOutcome.Scanned;
import vn.motcua.device.scanner.ScanOutcome.Stopped;

/** What a kiosk may rely on of any document scanner, whatever language it speaks. */
public interface DocumentScannerContract {
    int RESOLUTION_DPI = 75;

    /** A scanner that is switched on and has at least three sheets in its feeder. */
    DocumentScanner scannerWithPaper();

    /** An empty folder for pages. */
    Path pageFolder();

    @Test
    default void a_scanner_with_paper_is_ready() {
        try (DocumentScanner scanner = scannerWithPaper()) {
            assertThat(scanner.status()).isEqualTo(new DeviceStatus.Ready());
        }
    }

    @Test
    default void every_page_is_a_whole_jpeg_in_the_folder()
            throws IOException, InterruptedException {
        try (DocumentScanner scanner = scannerWithPaper()) {
            List<PageImage> told = new ArrayList<>();
            var scanned = (Scanned) scanner.scan(request(pageFolder(), 50, told));

            assertThat(scanned.pages()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(told).isEqualTo(scanned.pages());
            for (PageImage page : scanned.pages()) {
                var image = ImageIO.read(page.jpeg().toFile());
                assertThat(page.jpeg()).hasParent(pageFolder());
                assertThat(image.getWidth()).isEqualTo(page.widthPx());
                assertThat(image.getHeight()).isEqualTo(page.heightPx());
                assertThat(image.getRaster().getNumBands()).isIn(1, 3);
            }
        }
    }

    @Test
    default void a_job_stops_after_as_many_pages_as_were_asked_for() throws InterruptedException {
        try (DocumentScanner scanner = scannerWithPaper()) {
            var first = (Scanned) scanner.scan(request(pageFolder(), 2, new ArrayList<>()));
            assertThat(first.pages()).hasSize(2);

            assertThat(scanner.scan(request(pageFolder(), 1, new ArrayList<>())))
                    .isInstanceOf(Scanned.class);
        }
    }

    @Test
    default void a_visitor_who_gives_up_leaves_no_page_behind() throws IOException {
        try (DocumentScanner scanner = scannerWithPaper()) {
            ScanRequest givingUp =
                    new ScanRequest(
                            RESOLUTION_DPI,
                            false,
                            pageFolder(),
                            50,
                            _ -> Thread.currentThread().interrupt());

            assertThatThrownBy(() -> outcome(scanner, givingUp))
                    .isInstanceOf(InterruptedException.class);
            try (Stream<Path> left = Files.list(pageFolder())) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    default void a_closed_scanner_answers_with_an_outcome() throws InterruptedException {
        DocumentScanner scanner = scannerWithPaper();
        scanner.close();
        scanner.close();

        assertThat(scanner.status()).isInstanceOf(DeviceStatus.Faulted.class);
        assertThat(scanner.scan(request(pageFolder(), 1, new ArrayList<>())))
                .isInstanceOf(Stopped.class);
    }

    /** A request that notes the pages it is given. */
    static ScanRequest request(Path folder, int pagesMax, List<PageImage> told) {
        return new ScanRequest(RESOLUTION_DPI, false, folder, pagesMax, told::add);
    }

    private static ScanOutcome outcome(DocumentScanner scanner, ScanRequest request)
            throws InterruptedException {
        return scanner.scan(request);
    }
}
