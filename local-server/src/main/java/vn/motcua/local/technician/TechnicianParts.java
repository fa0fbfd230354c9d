package vn.motcua.local.technician;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.screen.ProgramView;
import vn.motcua.local.day.DayBook;
import vn.motcua.local.device.DeviceWorkshop;
import vn.motcua.local.diagnosis.Diagnosis;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.storage.Database;
import vn.motcua.local.technician.tuning.Hall;

/**
 * What a technician works with.
 *
 * @param kiosk keeps what was tried and what was done
 * @param hall how it is fitted out and set
 * @param workshops the one of this kiosk; it comes after this
 * @param paper writes what a printer is tried out with
 * @param day counts what happens here
 * @param health how the kiosk itself is now; may read files, but never waits
 */
public record TechnicianParts(
        Database kiosk,
        KioskConfig config,
        Hall hall,
        Supplier<DeviceWorkshop> workshops,
        ReceiptWriter paper,
        Supplier<List<HealthView>> health,
        DayBook day,
        InstantSource wall,
        SecureRandom random,
        Program program) {

    /**
     * The program that runs.
     *
     * @param root {@code /}, or a folder that stands for it
     * @param restart ends it, so that it is started again
     */
    public record Program(String version, Instant since, Path root, Runnable restart) {
        ProgramView view() {
            return new ProgramView(version, since);
        }
    }

    /** How everything is now. */
    public Diagnosis diagnosis() {
        return new Diagnosis(
                config.kiosk(),
                program.view(),
                wall.instant(),
                workshop().desk().views(),
                health.get(),
                List.of());
    }

    DeviceWorkshop workshop() {
        return workshops.get();
    }
}
