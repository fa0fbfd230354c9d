package vn.motcua.local;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.config.KioskConfig;
import vn.motcua.local.draft.Drafts;
import vn.motcua.local.draft.KeptPages;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.visit.VisitParts;

/** What joins a visit to the drafts that outlive a power cut, and to those on slips. */
final class DraftJoints {
    private DraftJoints() {}

    /** With the pages that belong to it, where those lie in memory. */
    static VisitParts.Drafts drafts(Drafts drafts, DataFolder data) {
        VisitParts.Drafts written = drafts(drafts);
        return data.pages().map(pages -> withPages(written, pages)).orElse(written);
    }

    private static VisitParts.Drafts withPages(VisitParts.Drafts written, KeptPages pages) {
        return new VisitParts.Drafts() {
            @Override
            public void keep(String body) {
                pages.keep();
                written.keep(body);
            }

            @Override
            public Optional<String> kept() {
                Optional<String> body = written.kept();
                if (body.isPresent()) {
                    pages.restore();
                } else {
                    pages.forget();
                }
                return body;
            }

            @Override
            public void forget() {
                pages.forget();
                written.forget();
            }
        };
    }

    private static VisitParts.Drafts drafts(Drafts drafts) {
        return new VisitParts.Drafts() {
            @Override
            public void keep(String body) {
                drafts.keep(body);
            }

            @Override
            public Optional<String> kept() {
                return drafts.kept();
            }

            @Override
            public void forget() {
                drafts.forget();
            }
        };
    }

    static SealedDrafts sealed(KioskConfig config, Clock clock, SecureRandom random) {
        return new SealedDrafts(
                config.dataFolder().resolve("sealed"),
                config.kiosk(),
                config.visit().slipKept(),
                clock,
                random);
    }
}
