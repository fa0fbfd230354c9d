package vn.motcua.province.post;

import java.time.Instant;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;

/**
 * An order, and how far it is.
 *
 * @param why the post does not carry it; empty unless it refused
 * @param tries how often the post was asked in vain since it last answered
 */
public record PostedItem(PostOrder order, Parcel parcel, String why, int tries) {

    PostedItem on(ParcelState state, String tracking, String reason, Instant at) {
        var next =
                new Parcel(
                        order.id(),
                        order.dossier(),
                        parcel.version() + 1,
                        order.kind(),
                        state,
                        tracking,
                        at);
        return new PostedItem(order, next, reason, 0);
    }

    PostedItem inVain() {
        return new PostedItem(order, parcel, why, tries + 1);
    }
}
