package vn.motcua.contract.post;

/** How far the post is; a parcel only ever goes on. */
public enum ParcelState {
    /** Wanted; the post has not been asked yet, or has not answered. */
    ASKED,
    /** The post will come for it. */
    ACCEPTED,
    ON_THE_WAY,
    DELIVERED,
    /** Nobody was there to take it, or to hand it out; it is where it came from. */
    RETURNED,
    /** The post does not carry it. */
    REFUSED;

    /** Whether nothing more will happen to it. */
    public boolean isOver() {
        return switch (this) {
            case ASKED, ACCEPTED, ON_THE_WAY -> false;
            case DELIVERED, RETURNED, REFUSED -> true;
        };
    }
}
