package vn.motcua.province.dossier;

import static vn.motcua.contract.dossier.NationalStatus.ACCEPTED;
import static vn.motcua.contract.dossier.NationalStatus.HANDED_OVER;
import static vn.motcua.contract.dossier.NationalStatus.IN_PROGRESS;
import static vn.motcua.contract.dossier.NationalStatus.NEWLY_REGISTERED;
import static vn.motcua.contract.dossier.NationalStatus.NOT_ACCEPTED;
import static vn.motcua.contract.dossier.NationalStatus.PAPERS_ASKED;
import static vn.motcua.contract.dossier.NationalStatus.PAYMENT_ASKED;
import static vn.motcua.contract.dossier.NationalStatus.RESULT_READY;
import static vn.motcua.contract.dossier.NationalStatus.STOPPED;
import static vn.motcua.contract.dossier.NationalStatus.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.NationalStatus;

/** The ways from one status to another that an officer may go. */
public final class Transitions {
    private static final Map<NationalStatus, Set<NationalStatus>> NEXT = next();

    private Transitions() {}

    /** Whether the way is open; staying in an open status is a step too, as when it moves on. */
    public static boolean isOpen(DossierStatus from, NationalStatus to) {
        return NationalStatus.of(from.code())
                .filter(known -> NEXT.getOrDefault(known, Set.of()).contains(to))
                .isPresent();
    }

    private static Map<NationalStatus, Set<NationalStatus>> next() {
        Map<NationalStatus, Set<NationalStatus>> next = new EnumMap<>(NationalStatus.class);
        next.put(NEWLY_REGISTERED, EnumSet.of(ACCEPTED, NOT_ACCEPTED, PAPERS_ASKED, WITHDRAWN));
        next.put(ACCEPTED, EnumSet.of(ACCEPTED, IN_PROGRESS, PAPERS_ASKED, WITHDRAWN, STOPPED));
        next.put(
                IN_PROGRESS,
                EnumSet.of(
                        IN_PROGRESS,
                        PAPERS_ASKED,
                        PAYMENT_ASKED,
                        STOPPED,
                        RESULT_READY,
                        WITHDRAWN));
        next.put(PAPERS_ASKED, EnumSet.of(IN_PROGRESS, ACCEPTED, WITHDRAWN, STOPPED));
        next.put(PAYMENT_ASKED, EnumSet.of(IN_PROGRESS, RESULT_READY, WITHDRAWN, STOPPED));
        next.put(RESULT_READY, EnumSet.of(HANDED_OVER, IN_PROGRESS));
        next.put(STOPPED, EnumSet.of(HANDED_OVER));
        return next;
    }
}
