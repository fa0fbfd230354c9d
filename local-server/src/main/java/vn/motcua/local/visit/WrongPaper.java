package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.Word;
import vn.motcua.local.kind.PaperKinds;

/** Notices when the title of another paper stands on the page that was scanned. */
final class WrongPaper {
    private final PaperKinds kinds = PaperKinds.shipped();
    private final Stage stage;
    private final Runnable noticed;

    /**
     * @param noticed called when a page of this visit looks like another paper
     */
    WrongPaper(Stage stage, Runnable noticed) {
        this.stage = stage;
        this.noticed = noticed;
    }

    /** Only a paper's first page has its title; what was turned is read once more. */
    void read(PageImage page, List<Word> words) {
        Optional<PaperTray> tray = stage.tray();
        Optional<String> other =
                tray.flatMap(each -> each.paperBeginningWith(page.jpeg()))
                        .flatMap(asked -> kinds.otherThan(names(asked), words, page.heightPx()));
        other.ifPresent(name -> {
            tray.orElseThrow().looksLike(page.jpeg(), name);
            noticed.run();
        });
    }

    /** The name on the button, and the one that the law gives it. */
    private String names(String asked) {
        Stream<String> published =
                stage.application().stream()
                        .flatMap(application -> application.procedure().papers().stream())
                        .filter(paper -> paper.shortName().equals(asked))
                        .map(paper -> paper.name());
        return String.join(" ", Stream.concat(Stream.of(asked), published).toList());
    }
}
