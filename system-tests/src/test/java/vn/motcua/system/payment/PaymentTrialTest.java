package vn.motcua.system.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody who has paid is asked again, and nobody who has not is told that she has. */
class PaymentTrialTest {
    @Test
    void every_bill_stands_where_the_money_puts_it_whatever_the_bank_says() throws Exception {
        try (var trial = new PaymentTrial()) {
            assertThat(trial.run(180, 7)).isEmpty();
        }
    }
}
