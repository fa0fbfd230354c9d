package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.post.Parcel;

/**
 * What the post does for a dossier.
 *
 * @param parcels the latest first
 * @param collectionOffered whether it can be asked to fetch papers at home
 */
public record PostView(List<Parcel> parcels, boolean collectionOffered) {
    public static final PostView NOTHING = new PostView(List.of(), false);

    public PostView {
        parcels = List.copyOf(parcels);
    }
}
