package vn.motcua.contract.screen;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.contract.device.DeviceRole;

/**
 * Where on this machine the slots of its devices are, for arrows and words.
 *
 * @param sides of those that somebody has told
 */
public record SlotSides(Map<DeviceRole, SlotSide> sides) {
    /** Most readers are on the right; nobody has told of the others. */
    public static final SlotSides USUAL =
            new SlotSides(Map.of(DeviceRole.CODE_READER, SlotSide.RIGHT));

    public SlotSides {
        sides = Map.copyOf(sides);
    }

    public Optional<SlotSide> of(DeviceRole role) {
        return Optional.ofNullable(sides.get(role));
    }

    public SlotSides with(DeviceRole role, SlotSide side) {
        Map<DeviceRole, SlotSide> next = new TreeMap<>(sides);
        next.put(role, side);
        return new SlotSides(next);
    }

    /** Nobody knows any more where this one is. */
    public SlotSides without(DeviceRole role) {
        Map<DeviceRole, SlotSide> next = new TreeMap<>(sides);
        next.remove(role);
        return new SlotSides(next);
    }
}
