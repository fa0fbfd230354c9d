package vn.motcua.province.payment;

import java.time.Instant;

/**
 * Money that a bank has credited to the office.
 *
 * @param id the bank's own number of it, 1 to 64 characters; the same money never has another
 * @param content what the payer's bank passed on; should hold a bill's reference, and need not
 * @param dong at least 1
 */
public record BankTransfer(String id, String content, long dong, Instant creditedAt) {
    private static final int ID_MAX = 64;
    private static final int CONTENT_MAX = 500;

    public BankTransfer {
        if (id.isBlank() || id.length() > ID_MAX || dong < 1) {
            throw new IllegalArgumentException("a transfer of %d dong".formatted(dong));
        }
        content = content.length() > CONTENT_MAX ? content.substring(0, CONTENT_MAX) : content;
    }
}
