package vn.motcua.province.news;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.sync.FeedChange.AlertIssued;
import vn.motcua.contract.sync.FeedChange.AlertWithdrawn;
import vn.motcua.contract.sync.FeedChange.NewsPublished;
import vn.motcua.contract.sync.FeedChange.NewsWithdrawn;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/** Where editors publish; every kiosk is told in the same transaction. */
public final class NewsDesk {
    private final Database database;
    private final FeedWriter feed;
    private final InstantSource clock;

    public NewsDesk(Database database, FeedWriter feed, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * @return why it was not published; empty if it was
     */
    public List<Complaint> publish(NewsDraft draft) {
        List<Complaint> complaints = draft.complaints();
        if (complaints.isEmpty()) {
            var item =
                    new NewsItem(
                            UUID.randomUUID().toString(),
                            draft.category(),
                            draft.title().strip(),
                            draft.summary().strip(),
                            draft.text().strip().replace("\r\n", "\n"),
                            draft.source().strip(),
                            clock.instant());
            boolean _ =
                    database.write(handle -> {
                        new PublicationRepository(handle).insert(item);
                        feed.append(handle, Streams.NEWS, item.id(), 1, new NewsPublished(item));
                        return true;
                    });
        }
        return complaints;
    }

    /**
     * @return why it was not issued; empty if it was
     */
    public List<Complaint> issue(AlertDraft draft) {
        List<Complaint> complaints = draft.complaints(clock.instant());
        if (complaints.isEmpty()) {
            var alert =
                    new Alert(
                            UUID.randomUUID().toString(),
                            draft.level(),
                            draft.title().strip(),
                            draft.instructions(),
                            draft.source().strip(),
                            clock.instant(),
                            draft.expiresAt(),
                            draft.phones());
            boolean _ =
                    database.write(handle -> {
                        new PublicationRepository(handle).insert(alert);
                        feed.append(handle, Streams.ALERTS, alert.id(), 1, new AlertIssued(alert));
                        return true;
                    });
        }
        return complaints;
    }

    /** False if it does not stand. */
    public boolean withdrawNews(String id) {
        return database.write(handle -> {
            boolean stood = new PublicationRepository(handle).withdrawNews(id);
            if (stood) {
                feed.append(handle, Streams.NEWS, id, 2, new NewsWithdrawn(id));
            }
            return stood;
        });
    }

    /** False if it does not stand. */
    public boolean withdrawAlert(String id) {
        return database.write(handle -> {
            boolean stood = new PublicationRepository(handle).withdrawAlert(id);
            if (stood) {
                feed.append(handle, Streams.ALERTS, id, 2, new AlertWithdrawn(id));
            }
            return stood;
        });
    }

    /** An item that was not withdrawn. */
    public Optional<NewsItem> standing(String id) {
        return database.read(handle -> new PublicationRepository(handle).standing(id));
    }

    /** Newest first, at most 100. */
    public List<Publication> newest() {
        return database.read(handle -> new PublicationRepository(handle).newest());
    }
}
