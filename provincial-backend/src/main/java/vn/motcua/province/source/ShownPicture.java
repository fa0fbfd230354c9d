package vn.motcua.province.source;

import java.util.Base64;
import java.util.Optional;
import vn.motcua.province.picture.CleanPicture;
import vn.motcua.province.picture.PictureOutcome;

/** A camera's picture as kiosks show it. */
final class ShownPicture {
    private ShownPicture() {}

    /**
     * @param base64 of a JPEG or PNG
     * @return Base64 of a JPEG; empty if it is no such picture, or too large
     */
    static Optional<String> of(String base64) {
        if (base64.length() > CleanPicture.BYTES_MAX / 3 * 4 + 4) {
            return Optional.empty();
        }
        try {
            byte[] file = Base64.getDecoder().decode(base64);
            return CleanPicture.of(file) instanceof PictureOutcome.Made made
                    ? Optional.of(made.jpeg())
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
