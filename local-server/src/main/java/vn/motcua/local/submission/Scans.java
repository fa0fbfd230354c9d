package vn.motcua.local.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.DocumentOutcome;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.seal.Sealer;
import vn.motcua.local.storage.Database;

/** The files of papers: made when they are taken in, gone when nobody needs them any more. */
final class Scans {
    private static final EventLog EVENTS = EventLog.of(Scans.class);
    private static final Duration KEPT_AFTER_SETTLING = Duration.ofDays(3);

    private final Database kiosk;
    private final DocumentStore documents;
    private final Clock clock;

    /** Held while files are made or removed: a file must not go while a new draft counts on it. */
    private final ReentrantLock files = new ReentrantLock(true);

    Scans(Database kiosk, DocumentStore documents, Clock clock) {
        this.kiosk = kiosk;
        this.documents = documents;
        this.clock = clock;
    }

    /** What became of a draft's papers. */
    sealed interface Stored {
        /**
         * @param names of the sealed files, in the order of {@code refs}
         */
        record Documents(List<DocumentRef> refs, List<String> names) implements Stored {
            public Documents {
                refs = List.copyOf(refs);
                names = List.copyOf(names);
            }
        }

        record Nothing(HandInProblem problem) implements Stored {}
    }

    /** No file is removed meanwhile. */
    <T> T whileKept(Supplier<T> work) {
        files.lock();
        try {
            return work.get();
        } finally {
            files.unlock();
        }
    }

    /** Stores all papers of a draft or none. */
    Stored store(Draft draft, Sealer sealer) {
        List<DocumentRef> refs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        documents.makeRoom();
        for (PaperDraft paper : draft.papers()) {
            for (List<PageImage> portion : DocumentStore.portions(paper.pages())) {
                switch (documents.store(portion, sealer)) {
                    case DocumentOutcome.Stored stored -> {
                        names.add(stored.name());
                        refs.add(ref(paper, stored));
                    }
                    case DocumentOutcome.PageUnreadable _ -> {
                        removeUnneeded();
                        return new Stored.Nothing(HandInProblem.PAGE_UNREADABLE);
                    }
                    case DocumentOutcome.DiskFull() -> {
                        removeUnneeded();
                        return new Stored.Nothing(HandInProblem.DISK_FULL);
                    }
                }
            }
        }
        return new Stored.Documents(refs, names);
    }

    private static DocumentRef ref(PaperDraft paper, DocumentOutcome.Stored stored) {
        return new DocumentRef(
                paper.name(), stored.sha256(), stored.bytes(), stored.pages(), paper.warnings());
    }

    /** Removes files that belong to no submission, as when a kiosk died while taking papers in. */
    void removeUnneeded() {
        boolean _ =
                whileKept(() -> {
                    unneeded(documents::delete);
                    return true;
                });
    }

    /** The same after rows were lost: then a file without a row may be all that is left of it. */
    void keepUnneeded() {
        boolean _ =
                whileKept(() -> {
                    unneeded(documents::keepForTechnician);
                    return true;
                });
    }

    private void unneeded(Consumer<String> action) {
        for (String sha256 : documents.stored()) {
            if (!kiosk.read(handle -> new SubmissionRepository(handle).needs(sha256))) {
                action.accept(sha256);
            }
        }
    }

    /** Deletes the scans of all papers that are settled; also what a crash left undone. */
    void forgetSettled() {
        boolean _ =
                whileKept(() -> {
                    forgetAll();
                    return true;
                });
    }

    /**
     * The same for a caller that must not wait while papers are taken in. Their own delivery, which
     * comes later, makes up for it.
     */
    void forgetSettledIfFree() {
        if (files.tryLock()) {
            try {
                forgetAll();
            } finally {
                files.unlock();
            }
        }
    }

    private void forgetAll() {
        List<UUID> settled = kiosk.read(handle -> new SubmissionRepository(handle).forgettable());
        settled.forEach(this::forget);
        if (!settled.isEmpty()) {
            purge();
            kiosk.emptyJournal();
        }
    }

    private void forget(UUID id) {
        List<String> unneeded = kiosk.read(handle -> new SubmissionRepository(handle).filesOf(id));
        // Files first: after a crash in between they are looked for again and found gone.
        unneeded.forEach(documents::delete);
        boolean _ =
                kiosk.write(handle -> {
                    new SubmissionRepository(handle).forgetFiles(id);
                    return true;
                });
        EVENTS.log(new Event.DocumentsForgotten(id, unneeded.size()));
    }

    /** A row names a dossier; it is of use while its visitor may still stand here. */
    private void purge() {
        Instant before = clock.instant().minus(KEPT_AFTER_SETTLING);
        boolean _ =
                kiosk.write(handle -> {
                    new SubmissionRepository(handle).purge(before);
                    return true;
                });
    }
}
