package vn.motcua.contract.screen;

/**
 * How this machine is fitted out and set, as its technician told it at the screen.
 *
 * @param levels how loud and bright it is
 * @param slots where its slots are
 * @param keypad what its keys mean
 */
public record Fittings(HallLevels levels, SlotSides slots, Keypad keypad) {
    public static final Fittings USUAL =
            new Fittings(HallLevels.USUAL, SlotSides.USUAL, Keypad.USUAL);

    public Fittings with(HallLevels other) {
        return new Fittings(other, slots, keypad);
    }

    public Fittings with(SlotSides other) {
        return new Fittings(levels, other, keypad);
    }

    public Fittings with(Keypad other) {
        return new Fittings(levels, slots, other);
    }
}
