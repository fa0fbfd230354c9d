package vn.motcua.province.handoff;

import java.time.Instant;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.PhoneView;

/**
 * One phone and one kiosk, for a few minutes.
 *
 * @param phone hash of what the phone that sends is known by; empty before it has sent anything
 */
record HandOff(
        String hash,
        String kiosk,
        Instant endsAt,
        int photosMax,
        int photos,
        String phone,
        boolean opened,
        boolean finished) {

    HandOffStatus status() {
        return new HandOffStatus(opened, photos, finished);
    }

    PhoneView.Standing standing() {
        return new PhoneView.Standing(kiosk, endsAt, status(), photosMax - photos);
    }

    /** Whether a phone known by this may send. */
    boolean isOf(String sender) {
        return phone.isEmpty() || phone.equals(sender);
    }
}
