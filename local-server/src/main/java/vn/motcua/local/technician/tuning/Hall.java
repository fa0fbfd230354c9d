package vn.motcua.local.technician.tuning;

import java.nio.file.Path;
import vn.motcua.config.HallFile;
import vn.motcua.config.KeypadFile;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.SlotsFile;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.Keypad;
import vn.motcua.contract.screen.SlotSides;

/** How the kiosk is fitted out and set now; what is only tried is gone after a restart. */
public final class Hall {
    private final Path dataFolder;
    private volatile Fittings now;

    private Hall(Path dataFolder, Fittings now) {
        this.dataFolder = dataFolder;
        this.now = now;
    }

    public static Hall of(KioskConfig config) {
        Path folder = config.dataFolder();
        SlotSides slots = SlotsFile.read(folder, config.screen());
        return new Hall(
                folder, new Fittings(HallFile.read(folder), slots, KeypadFile.read(folder)));
    }

    public Fittings now() {
        return now;
    }

    void attempt(HallLevels levels) {
        now = now.with(levels);
    }

    /** From now on, also after a restart. */
    void keep(HallLevels levels) {
        HallFile.write(levels, dataFolder);
        now = now.with(levels);
    }

    /** From now on, also after a restart. */
    void keep(SlotSides slots) {
        SlotsFile.write(slots, dataFolder);
        now = now.with(slots);
    }

    /** From now on, also after a restart. */
    void keep(Keypad keypad) {
        KeypadFile.write(keypad, dataFolder);
        now = now.with(keypad);
    }
}
