package vn.motcua.local.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;

/** Invented dossiers for tests. */
public final class Dossiers {
    static final Instant RECEIVED = Instant.parse("2026-11-16T02:00:00Z");

    private Dossiers() {}

    public static Dossier of(String code, long version) {
        return of(code, version, NationalStatus.IN_PROGRESS, new Promise.Open(), RECEIVED);
    }

    static Dossier with(NationalStatus status, Promise promise) {
        return of("H56-261116-0001", 1, status, promise, RECEIVED);
    }

    static Dossier of(
            String code, long version, NationalStatus status, Promise promise, Instant changedAt) {
        return new Dossier(
                new DossierCode(code),
                "KIOSK-k01-20261116-0001",
                version,
                new Procedure("1.001193", "Đăng ký khai sinh"),
                "Nguyễn T*** M***",
                DossierStatus.of(status),
                new Holder("Phòng Tư pháp", ""),
                promise,
                "Quầy số 4",
                new SupplementRequest.Nothing(),
                List.of(new StatusChange(DossierStatus.of(status), Holder.NOBODY, changedAt, "")),
                RECEIVED);
    }
}
