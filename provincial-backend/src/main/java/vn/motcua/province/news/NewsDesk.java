package vn.motcua.province.news;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.contract.news.AlertWithdrawal;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.sync.FeedChange.AlertIssued;
import vn.motcua.contract.sync.FeedChange.AlertKeyTold;
import vn.motcua.contract.sync.FeedChange.AlertWithdrawn;
import vn.motcua.contract.sync.FeedChange.NewsPublished;
import vn.motcua.contract.sync.FeedChange.NewsWithdrawn;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.seal.SigningKeys;
import vn.motcua.province.storage.Database;

/** Where editors publish; every kiosk is told in the same transaction. */
public final class NewsDesk {
    private final Database database;
    private final FeedWriter feed;
    private final SigningKeys keys;
    private final InstantSource clock;
    private final NoticePictures pictures;

    public NewsDesk(Database database, FeedWriter feed, SigningKeys keys, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.keys = keys;
        this.clock = clock;
        this.pictures = new NoticePictures(database, clock);
    }

    public NoticePictures pictures() {
        return pictures;
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
                            clock.instant(),
                            draft.picture().pictures());
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
            var alert = draft.alert(UUID.randomUUID().toString(), 1, clock.instant());
            boolean _ =
                    database.write(handle -> {
                        new PublicationRepository(handle).insert(alert);
                        tell(handle, alert);
                        return true;
                    });
        }
        return complaints;
    }

    /**
     * Says a standing alert anew: it takes the old one's place on every kiosk.
     *
     * @return why it was not changed; empty if it was
     */
    public List<Complaint> update(String id, AlertDraft draft) {
        List<Complaint> complaints = draft.complaints(clock.instant());
        if (!complaints.isEmpty()) {
            return complaints;
        }
        boolean stood =
                database.write(handle -> {
                    var publications = new PublicationRepository(handle);
                    Optional<Alert> before = publications.standingAlert(id);
                    before.map(old -> draft.alert(id, old.revision() + 1, clock.instant()))
                            .filter(publications::replace)
                            .ifPresent(alert -> tell(handle, alert));
                    return before.isPresent();
                });
        return stood ? List.of() : List.of(Complaint.ALERT_GONE);
    }

    private void tell(Handle handle, Alert alert) {
        tellKeys(handle);
        var signed = new AlertIssued(keys.sign(alert));
        feed.append(handle, Streams.ALERTS, alert.id(), alert.revision(), signed);
    }

    /** Tells kiosks by which keys alerts are known; those that they heard of are told no more. */
    public void tellKeys() {
        boolean _ =
                database.write(handle -> {
                    tellKeys(handle);
                    return true;
                });
    }

    private void tellKeys(Handle handle) {
        for (AlertKey key : keys.all()) {
            int isNew =
                    handle.execute(
                            """
                            INSERT INTO alert_key (number, public_key) VALUES (?, ?)
                            ON CONFLICT (number) DO NOTHING
                            """,
                            key.number(),
                            key.publicKey());
            if (isNew == 1) {
                String item = "key-" + key.number();
                feed.append(handle, Streams.ALERTS, item, 1, new AlertKeyTold(key));
            }
        }
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
            var publications = new PublicationRepository(handle);
            Optional<Alert> standing = publications.standingAlert(id);
            boolean stood = standing.isPresent() && publications.withdrawAlert(id);
            if (stood) {
                tellKeys(handle);
                int revision = standing.get().revision() + 1;
                var withdrawal = new AlertWithdrawal(id, revision, clock.instant());
                var signed = new AlertWithdrawn(keys.sign(withdrawal));
                feed.append(handle, Streams.ALERTS, id, revision, signed);
            }
            return stood;
        });
    }

    /** An alert that was not withdrawn. */
    public Optional<Alert> standingAlert(String id) {
        return database.read(handle -> new PublicationRepository(handle).standingAlert(id));
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
