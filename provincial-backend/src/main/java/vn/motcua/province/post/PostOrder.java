package vn.motcua.province.post;

import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.post.Parcel;

/**
 * What the post is asked to carry, and from or to whom. It does not leave the province but to the
 * post.
 *
 * @param id the post carries one order once, however often it is told of it
 * @param phone empty when she did not give one
 * @param remark what the postman has to know; may be empty
 */
public record PostOrder(
        String id,
        DossierCode dossier,
        Parcel.Kind kind,
        String name,
        String phone,
        String address,
        String remark) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "order " + id;
    }
}
