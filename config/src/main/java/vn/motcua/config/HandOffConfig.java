package vn.motcua.config;

/**
 * How photos come from a visitor's own phone.
 *
 * @param isOffered whether any screen speaks of it
 */
public record HandOffConfig(boolean isOffered) {
    /** By the province. */
    public static final HandOffConfig USUAL = new HandOffConfig(true);

    public static final HandOffConfig OFF = new HandOffConfig(false);

    static HandOffConfig read(ConfigNode node) {
        var handOff = new HandOffConfig(node.flag("offered", true));
        node.close();
        return handOff;
    }
}
