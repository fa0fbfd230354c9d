package vn.motcua.local.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.PaperDraft;

/**
 * The papers of one errand while the visitor scans and checks them. Touched under the visit's lock.
 */
final class PaperTray {
    static final int PAGES_MAX = 30;
    static final int PAPERS_MAX = 40;

    private final UUID id;
    private final Errand errand;
    private final List<String> asked;
    private final PaperNames names;
    private final List<Paper> papers = new ArrayList<>();
    private final List<TrayPage> current = new ArrayList<>();
    private boolean consentGiven;

    /** A paper whose pages were checked. */
    private record Paper(String name, List<TrayPage> pages) {}

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

    UUID id() {
        return id;
    }

    Errand errand() {
        return errand;
    }

    /** Name of the paper that is scanned now. */
    String paperName() {
        return papers.size() < asked.size()
                ? asked.get(papers.size())
                : names.numbered(papers.size() + 1);
    }

    int paperNumber() {
        return papers.size() + 1;
    }

    int papersAsked() {
        return asked.size();
    }

    /** Whether papers that were asked for have not been scanned yet. */
    boolean wantsMore() {
        return papers.size() < asked.size();
    }

    boolean isFull() {
        return papers.size() >= PAPERS_MAX;
    }

    boolean hasPapers() {
        return !papers.isEmpty();
    }

    /** Whether anything would be lost by ending now. */
    boolean holdsAnything() {
        return !papers.isEmpty() || !current.isEmpty();
    }

    void add(List<PageImage> scanned, PageIds ids) {
        scanned.forEach(image -> current.add(new TrayPage(ids.next(), image, 0)));
    }

    List<TrayPage> current() {
        return List.copyOf(current);
    }

    int pagesLeft() {
        return PAGES_MAX - current.size();
    }

    /** Takes the checked pages as one paper. */
    void useCurrent() {
        papers.add(new Paper(paperName(), List.copyOf(current)));
        current.clear();
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

    void replace(TrayPage turned) {
        current.replaceAll(page -> page.id().equals(turned.id()) ? turned : page);
    }

    /** Throws a checked paper away; does nothing when there is no such one. */
    List<TrayPage> removePaper(int index) {
        return index >= 0 && index < papers.size() ? papers.remove(index).pages() : List.of();
    }

    void consent(boolean given) {
        consentGiven = given;
    }

    boolean isConsentGiven() {
        return consentGiven;
    }

    List<PaperView> views() {
        return papers.stream().map(p -> new PaperView(p.name(), p.pages().size())).toList();
    }

    int pages() {
        return papers.stream().mapToInt(paper -> paper.pages().size()).sum();
    }

    Draft draft(ConsentRecord consent) {
        List<PaperDraft> drafts =
                papers.stream()
                        .map(paper ->
                                new PaperDraft(
                                        paper.name(),
                                        paper.pages().stream().map(TrayPage::image).toList()))
                        .toList();
        return new Draft(id, errand, drafts, consent);
    }
}
