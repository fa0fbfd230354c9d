package vn.motcua.system.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.DocumentOutcome;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.seal.Sealer;
import vn.motcua.local.storage.Reserve;
import vn.motcua.system.simulation.PaperStack;
import vn.motcua.system.site.RobotSite;
import vn.motcua.system.site.SamplePages;

/** A kiosk whose disk is really full says so, keeps what it has, and goes on when there is room. */
class FullDiskTest {
    /** A little more than what has to be free before papers may be begun. */
    private static final int DISK_MIB = 680;

    private static final int MIB = 1 << 20;
    private static final SealingKey NOBODY =
            new SealingKey(1, "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    @TempDir Path folder;
    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(DISK_MIB), "tmpfs"),
                "skipped: a small disk cannot be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        boolean _ = run("umount");
    }

    private boolean run(String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command));
        words.add(disk.toString());
        try {
            Process process = new ProcessBuilder(words).inheritIO().start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    @Test
    void nothing_is_lost_on_a_full_disk_and_all_goes_on_after_it() throws Exception {
        Path kiosk = Files.createDirectories(disk.resolve("site"));
        try (RobotSite site = new RobotSite(folder, kiosk, Clock.systemUTC()).enrolled()) {
            site.putPagesIn(1);
            fill(0);
            assertThat(site.robot.go(new VisitorAction.Scan(), ScreenState.DeviceNeedsHelp.class))
                    .isEqualTo(
                            new ScreenState.DeviceNeedsHelp(
                                    DeviceRole.DOCUMENT_SCANNER, DeviceFault.DISK_FULL, 0));
            site.reader().unplug();
            site.scanner().load(SamplePages.draw(folder, 1));

            fill(20);
            site.robot.go(new VisitorAction.TryAgain(), ScreenState.PagesToCheck.class);
            site.robot.go(new VisitorAction.UsePages(), ScreenState.Review.class);
            site.agree();
            assertThat(site.robot.go(new VisitorAction.HandIn(), ScreenState.NotHandedIn.class))
                    .isEqualTo(new ScreenState.NotHandedIn(HandInProblem.DISK_FULL));

            Files.delete(disk.resolve("filler"));
            site.robot.go(new VisitorAction.TryAgain(), ScreenState.Review.class);
            var shown = site.handIn();
            assertThat(site.dossiers(shown.number())).isEqualTo(1);
            lookUpAgain(site);
        }
    }

    @Test
    void papers_in_progress_get_the_reserve_when_another_program_fills_the_disk() throws Exception {
        Path kept = disk.resolve("reserve");
        Reserve reserve = new Reserve(kept, 100L * MIB, 0);
        var documents = new DocumentStore(disk.resolve("documents"), reserve);
        reserve.keep();
        fill(0);

        assertThat(documents.store(paper(), new Sealer(NOBODY, new SecureRandom())))
                .isInstanceOf(DocumentOutcome.Stored.class);

        assertThat(kept).doesNotExist();
        reserve.keep();
        assertThat(kept).as("there is no room for it now").doesNotExist();
        Files.delete(disk.resolve("filler"));
        reserve.keep();
        assertThat(kept).hasSize(100L * MIB);
    }

    private List<PageImage> paper() {
        return PaperStack.draw(folder.resolve("scans"), 1).pages();
    }

    /** The reader was unplugged while no fault could be noted; it works when it comes back. */
    private static void lookUpAgain(RobotSite site) throws Exception {
        site.reader().plugIn();
        site.robot.go(new VisitorAction.Done(), ScreenState.Idle.class);
        var _ =
                site.robot.await(
                        frame ->
                                frame.state() instanceof ScreenState.Idle idle
                                        && idle.readerWorks(),
                        RobotSite.SOON);
        site.reader().hold("WIFI:T:WPA;S:nha;P:mat-khau;;");
        var _ = site.robot.await(ScreenState.FindDossier.class, RobotSite.SOON);
    }

    /** Fills the disk but for so many MiB. */
    private void fill(int mibLeft) throws IOException {
        Path filler = disk.resolve("filler");
        Files.deleteIfExists(filler);
        long room = Files.getFileStore(disk).getUsableSpace() - (long) mibLeft * MIB;
        byte[] block = new byte[MIB];
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (long left = room; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException full) {
            assertThat(mibLeft).isZero();
        }
    }
}
