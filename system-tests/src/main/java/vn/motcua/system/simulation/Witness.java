package vn.motcua.system.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.contract.dossier.Dossier;

/** Remembers what people were shown and told, apart from all programs, and complains at once. */
final class Witness {
    private static final Duration TRIES_WITHIN = Duration.ofMinutes(1);
    private static final int TRIES_MAX = 60;

    /**
     * Papers whose receipt a visitor holds.
     *
     * @param documents hashes of what the kiosk stored
     */
    record Confirmed(UUID id, String kiosk, String number, boolean isNew, List<String> documents) {
        Confirmed {
            documents = List.copyOf(documents);
        }
    }

    private final Schedule schedule;
    private final Map<UUID, Confirmed> confirmed = new LinkedHashMap<>();
    private final Set<UUID> offered = new HashSet<>();
    private final Set<UUID> opening = new HashSet<>();
    private final Map<String, Long> versionsSeen = new HashMap<>();
    private final Map<String, Deque<Instant>> tries = new HashMap<>();
    private final Map<String, UUID> codes = new HashMap<>();
    private boolean wentBack;
    private final List<String> complaints = new ArrayList<>();

    Witness(Schedule schedule) {
        this.schedule = schedule;
    }

    void offered(UUID id) {
        boolean _ = offered.add(id);
    }

    /** Papers that open a dossier are being handed in. */
    void offeredNew(UUID id) {
        offered(id);
        boolean _ = opening.add(id);
    }

    void confirmed(Confirmed papers) {
        Confirmed before = confirmed.put(papers.id(), papers);
        if (before != null && !before.number().equals(papers.number())) {
            complain(
                    "I2: papers got two numbers, %s and %s"
                            .formatted(before.number(), papers.number()));
        }
        boolean isNumberOfOthers =
                papers.isNew()
                        && confirmed.values().stream()
                                .anyMatch(other ->
                                        other.number().equals(papers.number())
                                                && !other.id().equals(papers.id()));
        if (isNumberOfOthers) {
            complain("I2: number %s was given twice".formatted(papers.number()));
        }
    }

    /** The province gave a new dossier its code. */
    void codeGiven(String code, UUID papers) {
        if (!opening.contains(papers)) {
            return;
        }
        UUID before = codes.putIfAbsent(code, papers);
        if (before != null && !before.equals(papers)) {
            complain("I2: code %s was given twice".formatted(code));
        }
    }

    /** From now on its dossiers may be older, and come again in another order. */
    void provinceWentBack() {
        wentBack = true;
    }

    boolean sawProvinceGoBack() {
        return wentBack;
    }

    /** A dossier on the screen of a kiosk. */
    void saw(String kiosk, Dossier dossier) {
        String key = kiosk + " " + dossier.code();
        long before = versionsSeen.getOrDefault(key, 0L);
        if (dossier.version() < before && !wentBack) {
            complain(
                    "I6: %s showed version %d of %s after %d"
                            .formatted(kiosk, dossier.version(), dossier.code(), before));
        }
        Long _ = versionsSeen.merge(key, dossier.version(), Math::max);
    }

    /** A kiosk asks the province to take a message. */
    void tried(String kiosk) {
        Deque<Instant> last = tries.computeIfAbsent(kiosk, _ -> new ArrayDeque<>());
        Instant now = schedule.now();
        last.addLast(now);
        while (last.getFirst().isBefore(now.minus(TRIES_WITHIN))) {
            Instant _ = last.removeFirst();
        }
        if (last.size() > TRIES_MAX) {
            complain("I19: %s tried %d times in a minute".formatted(kiosk, last.size()));
            last.clear();
        }
    }

    void complain(String complaint) {
        complaints.add("%s (after %s)".formatted(complaint, schedule.elapsed()));
    }

    /** Papers for a dossier that nobody has: the province refuses them for good. */
    static boolean isForNothing(Confirmed papers) {
        return papers.number().equals(Visitors.NO_DOSSIER);
    }

    List<Confirmed> confirmed() {
        return List.copyOf(confirmed.values());
    }

    boolean wasOffered(UUID id) {
        return offered.contains(id);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
