package vn.motcua.province.vietqr;

/**
 * Where money goes.
 *
 * @param bankBin six digits that name the bank
 * @param number of the account or the card, 1 to 19 letters and digits
 * @param isCard whether {@code number} is that of a card
 */
public record Payee(String bankBin, String number, boolean isCard) {
    public Payee {
        if (!bankBin.matches("[0-9]{6}") || !number.matches("[0-9A-Za-z]{1,19}")) {
            throw new IllegalArgumentException("no payee: %s %s".formatted(bankBin, number));
        }
    }
}
