package vn.motcua.device.chip;

/**
 * What a chip says of its holder, as it is written there.
 *
 * @param number twelve digits
 * @param oldNumber nine or twelve digits; empty if there was none
 * @param birth day/month/year
 * @param sex {@code Nam} or {@code Nữ}
 * @param address where the person lives
 * @param issued day/month/year
 * @param expiry day/month/year, or other words if the card holds for life
 */
public record ChipIdentity(
        String number,
        String oldNumber,
        String name,
        String birth,
        String sex,
        String address,
        String issued,
        String expiry) {

    /** Nothing of a citizen in any log. */
    @Override
    public String toString() {
        return "ChipIdentity";
    }
}
