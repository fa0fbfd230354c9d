package vn.motcua.local.visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.local.document.FreshPages;
import vn.motcua.local.document.PreparedPage;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.PaperDraft;

/**
 * The papers of one errand while the visitor scans and checks them. Touched under the visit's lock.
 */
final class PaperTray {
    static final int PAGES_MAX = 30;
    static final int PAPERS_MAX = 40;

    /** Pages that prove a petition, together. */
    static final int PROOF_MAX = 5;

    private static final int NONE = -1;

    private final UUID id;
    private Errand errand;
    private final List<String> asked;
    private final PaperNames names;
    private final List<Paper> papers = new ArrayList<>();
    private final List<TrayPage> current = new ArrayList<>();
    private final Set<ConsentPurpose> consents = EnumSet.noneOf(ConsentPurpose.class);

    /** The paper that is scanned once more. */
    private int again = NONE;

    private String phone = "";

    /** A paper whose pages were checked; without pages when the visitor does not have it. */
    record Paper(String name, List<TrayPage> pages) {
        Paper {
            pages = List.copyOf(pages);
        }

        boolean beginsWith(Path jpeg) {
            return !pages.isEmpty() && pages.getFirst().image().jpeg().equals(jpeg);
        }
    }

    /**
     * @param id made here, once: the key under which these papers are handed in
     * @param asked names of the papers that were asked for; empty when any paper may come
     */
    PaperTray(UUID id, Errand errand, List<String> asked, PaperNames names) {
        this.id = id;
        this.errand = errand;
        this.asked = List.copyOf(asked);
        this.names = names;
    }

    static PaperTray of(SavedTray saved, PaperNames names) {
        PaperTray tray = new PaperTray(saved.id(), saved.errand(), saved.asked(), names);
        boolean _ = tray.papers.addAll(saved.papers());
        boolean _ = tray.current.addAll(saved.current());
        tray.again = saved.again();
        tray.phone = saved.phone();
        boolean _ = tray.consents.addAll(saved.consents());
        return tray;
    }

    SavedTray saved() {
        return new SavedTray(
                id, errand, asked, papers, current, again, List.copyOf(consents), phone);
    }

    UUID id() {
        return id;
    }

    Errand errand() {
        return errand;
    }

    /** The same errand, told otherwise. */
    void errand(Errand changed) {
        errand = changed;
    }

    /** To which word is sent, if no form has asked for it; empty when she left none. */
    String phone() {
        return phone;
    }

    void phone(String number) {
        phone = number;
    }

    private int at() {
        return again == NONE ? papers.size() : again;
    }

    /** Name of the paper that is scanned now. */
    String paperName() {
        int at = at();
        if (at < papers.size()) {
            return papers.get(at).name();
        }
        return at < asked.size() ? asked.get(at) : names.numbered(at + 1);
    }

    int paperNumber() {
        return at() + 1;
    }

    /** Whether the paper in hand is one of those that were asked for, and not one more. */
    boolean isAsked() {
        return at() < asked.size();
    }

    int papersAsked() {
        return asked.size();
    }

    List<String> asked() {
        return asked;
    }

    /** Whether papers that were asked for have not been scanned yet. */
    boolean wantsMore() {
        return papers.size() < asked.size();
    }

    boolean isFull() {
        return papers.size() >= PAPERS_MAX || pagesLeft() <= 0;
    }

    boolean hasPapers() {
        return papers.stream().anyMatch(paper -> !paper.pages().isEmpty());
    }

    /** Whether there is something to hand in. */
    boolean isReady() {
        return hasPapers() || errand.hasWords();
    }

    /** Whether anything would be lost by ending now. */
    boolean holdsAnything() {
        return isReady() || !current.isEmpty();
    }

    void add(List<PreparedPage> scanned, PageIds ids) {
        for (PreparedPage page : scanned) {
            current.add(new TrayPage(ids.next(), page.image(), 0, page.warnings(), ""));
        }
    }

    /** Removes the files of pages that nobody wants. */
    static void delete(List<TrayPage> pages) {
        pages.forEach(page -> FreshPages.delete(page.image()));
    }

    List<TrayPage> current() {
        return List.copyOf(current);
    }

    int pagesLeft() {
        return isPetition() ? PROOF_MAX - proofs() : PAGES_MAX - current.size();
    }

    /** Whether the post shall fetch papers; then none are scanned. */
    boolean isForPost() {
        return errand instanceof Errand.Collection;
    }

    boolean isPetition() {
        return errand instanceof Errand.Petition;
    }

    private int proofs() {
        return current.size() + papers.stream().mapToInt(paper -> paper.pages().size()).sum();
    }

    /** Takes the checked pages as one paper; no pages are a paper that is not here. */
    void useCurrent() {
        Paper paper = new Paper(paperName(), current);
        if (again == NONE) {
            papers.add(paper);
        } else {
            Paper _ = papers.set(again, paper);
        }
        again = NONE;
        current.clear();
    }

    /** The paper at {@code index} is scanned next, in the place of what is there. */
    void scanAgain(int index) {
        again = index >= 0 && index < papers.size() ? index : NONE;
    }

    List<TrayPage> dropCurrent() {
        List<TrayPage> dropped = List.copyOf(current);
        current.clear();
        return dropped;
    }

    Optional<TrayPage> page(String page) {
        return current.stream().filter(each -> each.id().equals(page)).findFirst();
    }

    Optional<TrayPage> drop(String page) {
        Optional<TrayPage> found = page(page);
        found.ifPresent(current::remove);
        return found;
    }

    /** The name of the paper whose first page this is. */
    Optional<String> paperBeginningWith(Path jpeg) {
        Paper open = new Paper(paperName(), current);
        return Stream.concat(Stream.of(open), papers.stream())
                .filter(paper -> paper.beginsWith(jpeg))
                .map(Paper::name)
                .findFirst();
    }

    void looksLike(Path jpeg, String other) {
        current.replaceAll(page -> page.lookingLike(jpeg, other));
        papers.replaceAll(paper ->
                new Paper(
                        paper.name(),
                        paper.pages().stream()
                                .map(page -> page.lookingLike(jpeg, other))
                                .toList()));
    }

    void replace(TrayPage turned) {
        current.replaceAll(page -> page.id().equals(turned.id()) ? turned : page);
    }

    /**
     * Throws a checked paper away; one that was asked for stays in the list, without pages. Does
     * nothing when there is no such one.
     */
    List<TrayPage> removePaper(int index) {
        if (index < 0 || index >= papers.size()) {
            return List.of();
        }
        Paper gone = papers.get(index);
        if (index < asked.size()) {
            Paper _ = papers.set(index, new Paper(gone.name(), List.of()));
        } else {
            Paper _ = papers.remove(index);
        }
        return gone.pages();
    }

    void consent(ConsentPurpose purpose, boolean given) {
        boolean _ = given ? consents.add(purpose) : consents.remove(purpose);
    }

    boolean isConsentGiven(ConsentPurpose purpose) {
        return consents.contains(purpose);
    }

    List<Paper> papers() {
        return List.copyOf(papers);
    }

    List<PaperView> views() {
        return papers.stream().map(p -> new PaperView(p.name(), p.pages().size())).toList();
    }

    Draft draft(List<FormAnswer> answers, List<ConsentRecord> agreed, boolean resultByPost) {
        List<PaperDraft> drafts =
                papers.stream()
                        .filter(paper -> !paper.pages().isEmpty())
                        .map(PaperTray::draft)
                        .toList();
        return new Draft(id, errand, drafts, answers, agreed, resultByPost);
    }

    private static PaperDraft draft(Paper paper) {
        return new PaperDraft(
                paper.name(),
                paper.pages().stream().map(TrayPage::image).toList(),
                paper.pages().stream()
                        .flatMap(page -> page.warnings().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
