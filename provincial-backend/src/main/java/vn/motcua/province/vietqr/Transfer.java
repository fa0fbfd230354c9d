package vn.motcua.province.vietqr;

/**
 * What a bank's app is asked to do.
 *
 * @param dong the amount; 0 leaves it to who pays
 * @param purpose plain ASCII, at most 95 characters, may be empty; EMVCo promises only 25
 */
public record Transfer(Payee payee, long dong, String purpose) {
    /** Thirteen digits, as EMVCo allows. */
    private static final long DONG_MAX = 9_999_999_999_999L;

    public Transfer {
        if (dong < 0 || dong > DONG_MAX || !purpose.matches("[ -{}~]{0,95}")) {
            throw new IllegalArgumentException("no transfer: %d for %s".formatted(dong, purpose));
        }
    }
}
