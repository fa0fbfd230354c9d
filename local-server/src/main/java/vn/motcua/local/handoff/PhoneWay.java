package vn.motcua.local.handoff;

import java.net.URI;
import java.util.function.Supplier;

/**
 * One way by which a phone's photos may come.
 *
 * @param pages where phones find the page; asked for once the source is open
 * @param network the Wi-Fi that a phone has to be on; empty if any network will do
 */
public record PhoneWay(PhotoSource source, Supplier<URI> pages, String network) {

    /** By the province, which phones reach from anywhere. */
    public static PhoneWay byProvince(PhotoSource source, URI pages) {
        return new PhoneWay(source, () -> pages, "");
    }
}
