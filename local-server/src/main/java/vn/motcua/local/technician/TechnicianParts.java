package vn.motcua.local.technician;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.local.storage.Database;

/**
 * What a technician works with.
 *
 * @param kiosk keeps what was tried and what was done
 * @param pinFile as {@code ./kiosk pin} writes it; need not exist
 * @param devices how every device is now
 * @param health how the kiosk itself is now; may read files, but never waits
 */
public record TechnicianParts(
        Database kiosk,
        Path pinFile,
        Supplier<List<DeviceView>> devices,
        Supplier<List<HealthView>> health,
        InstantSource wall,
        SecureRandom random) {}
