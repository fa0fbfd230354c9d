package vn.motcua.system.simulation;

import java.util.Optional;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.KeyChange;
import vn.motcua.local.line.KioskKey.Door;
import vn.motcua.province.fleet.Kiosk;

/** Who sends a request, and by which key it is signed. */
record Caller(String kiosk, String publicKey) {

    /** As the province's gate says: the first request signed with an offered key ends the other. */
    Admission admission(ProvinceParts alive) {
        Optional<Kiosk> known = alive.fleet().caller(kiosk);
        if (known.isEmpty()) {
            return Admission.UNKNOWN_KIOSK;
        }
        if (publicKey.equals(known.get().nextPublicKey())) {
            alive.fleet().keys().confirm(kiosk, publicKey);
        } else if (!publicKey.equals(known.get().publicKey())) {
            return Admission.BAD_SIGNATURE;
        }
        return known.get().state();
    }

    /** Another key, in a request that is signed with the one in use. */
    Door.Answer offer(ProvinceParts alive, KeyChange change) {
        if (admission(alive) != Admission.ACTIVE) {
            return Door.Answer.SILENT;
        }
        return alive.fleet().keys().offer(kiosk, change) ? Door.Answer.TAKEN : Door.Answer.REFUSED;
    }
}
