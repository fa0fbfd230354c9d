package vn.motcua.contract.payment;

/**
 * One fee of a bill.
 *
 * @param name as the office writes it, e.g. "Lệ phí cấp bản sao trích lục hộ tịch"
 * @param dong at least 1
 */
public record FeeLine(String name, long dong) {
    public FeeLine {
        if (name.isBlank() || dong < 1) {
            throw new IllegalArgumentException("a fee of %d dong for nothing".formatted(dong));
        }
    }
}
