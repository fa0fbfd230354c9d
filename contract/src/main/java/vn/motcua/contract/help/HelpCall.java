package vn.motcua.contract.help;

/**
 * Somebody at a kiosk calls. The kiosk sends it again and again while she waits: so it learns
 * whether somebody comes, and the province that she still waits.
 *
 * @param id 32 hex digits, the same for one call
 */
public record HelpCall(String id, HelpStep step) {
    public HelpCall {
        if (!id.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a call's id has 32 hex digits");
        }
    }
}
