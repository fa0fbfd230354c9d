package vn.motcua.config;

import java.net.URI;

/**
 * How photos come from a visitor's own phone.
 *
 * @param isOffered whether any screen speaks of it
 * @param network the centre's Wi-Fi for visitors, as phones list it; may be empty
 * @param localHost this machine's name or number on that network; empty if phones may not reach it,
 *     and photos come by the province only
 * @param localPort where this machine answers to phones; 0 takes any free one
 */
public record HandOffConfig(boolean isOffered, String network, String localHost, int localPort) {
    /** By the province only. */
    public static final HandOffConfig USUAL = new HandOffConfig(true, "", "", 0);

    public static final HandOffConfig OFF = new HandOffConfig(false, "", "", 0);

    static HandOffConfig read(ConfigNode node) {
        var handOff =
                new HandOffConfig(
                        node.flag("offered", true),
                        node.text("network", "Mot Cua", ""),
                        node.text("localHost", "192.168.10.21", ""),
                        node.integer("localPort", 0, 65_535, 8086));
        if (!handOff.localHost.matches("[A-Za-z0-9.-]{0,253}")) {
            throw node.wrong("localHost", handOff.localHost, "Write e.g. 192.168.10.21, or \"\"");
        }
        if (handOff.hasLocal() && handOff.network.isBlank()) {
            throw node.wrong("network", "nothing", "Write the Wi-Fi that leads to localHost");
        }
        node.close();
        return handOff;
    }

    /** Whether phones reach this machine while the province cannot be reached. */
    public boolean hasLocal() {
        return isOffered && !localHost.isEmpty();
    }

    /**
     * Where phones find it.
     *
     * @param port at which it answers
     */
    public URI localAddress(int port) {
        return URI.create("http://%s:%d".formatted(localHost, port));
    }
}
