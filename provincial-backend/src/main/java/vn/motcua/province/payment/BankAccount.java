package vn.motcua.province.payment;

import vn.motcua.province.vietqr.Payee;
import vn.motcua.province.vietqr.Transfer;
import vn.motcua.province.vietqr.VietQr;

/**
 * Where fees go that are not paid at the desk.
 *
 * @param holder as people read it, e.g. "Trung tâm Phục vụ hành chính công – VietinBank"
 */
public record BankAccount(String holder, Payee payee) {

    /** What a bank's app reads to pay a bill. */
    String code(String reference, long dong) {
        return VietQr.text(new Transfer(payee, dong, reference));
    }
}
