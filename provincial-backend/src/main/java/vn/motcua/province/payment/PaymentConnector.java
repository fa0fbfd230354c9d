package vn.motcua.province.payment;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a bank or a payment platform is to the province. A call tells soon of one transfer and may
 * get lost; the statement knows all of them.
 */
public interface PaymentConnector {
    /**
     * What a call from outside tells.
     *
     * @param time header that says when it was signed
     * @param signature header that proves who signed it
     * @return empty if it was not the bank who sent it, or too long ago
     */
    Optional<BankTransfer> read(String time, String signature, byte[] body);

    /**
     * Every transfer credited at {@code since} or later, at most 1,000, oldest first. Blocks at
     * most 30 s.
     *
     * @throws IOException if the bank does not answer, or answers something else
     */
    List<BankTransfer> statement(Instant since) throws IOException, InterruptedException;
}
