package vn.motcua.province.post;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.contract.sync.FeedChange.ParcelChanged;
import vn.motcua.province.dossier.HandedIn;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * Keeps what the post is asked to carry; every kiosk is told in the same transaction. An order is
 * named after the message that wanted it, so that a message that comes again asks for nothing new.
 */
public final class PostDesk {
    private final Database database;
    private final FeedWriter feed;
    private final InstantSource clock;

    public PostDesk(Database database, FeedWriter feed, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.clock = clock;
    }

    /** If she wants the result brought home, the post is asked as soon as there is one. */
    public void bring(Handle handle, HandedIn handedIn, DossierCode dossier) {
        String address = said(handedIn, FormAnswer.RESULT_ADDRESS);
        if (!address.isEmpty()) {
            order(
                    handle,
                    new PostOrder(
                            handedIn.message().toString(),
                            dossier,
                            Parcel.Kind.RESULT,
                            said(handedIn, FormAnswer.APPLICANT_NAME),
                            said(handedIn, FormAnswer.APPLICANT_PHONE),
                            address,
                            ""));
        }
    }

    /** Papers at home; one postman at a time is enough. */
    public void fetch(Handle handle, HandedIn handedIn, DossierCode dossier) {
        boolean isComing =
                new PostRepository(handle)
                        .of(dossier.value()).stream()
                                .map(PostedItem::parcel)
                                .filter(parcel -> parcel.kind() == Parcel.Kind.PAPERS)
                                .anyMatch(parcel -> !parcel.state().isOver());
        if (!isComing) {
            order(
                    handle,
                    new PostOrder(
                            handedIn.message().toString(),
                            dossier,
                            Parcel.Kind.PAPERS,
                            said(handedIn, FormAnswer.COLLECT_NAME),
                            said(handedIn, FormAnswer.COLLECT_PHONE),
                            said(handedIn, FormAnswer.COLLECT_ADDRESS),
                            said(handedIn, FormAnswer.COLLECT_WHEN)));
        }
    }

    private void order(Handle handle, PostOrder order) {
        var parcel =
                new Parcel(
                        order.id(),
                        order.dossier(),
                        1,
                        order.kind(),
                        ParcelState.ASKED,
                        "",
                        clock.instant());
        new PostRepository(handle).insert(new PostedItem(order, parcel, "", 0));
        tell(handle, parcel);
    }

    private static String said(HandedIn handedIn, String key) {
        return handedIn.papers().answers().stream()
                .filter(answer -> answer.key().equals(key))
                .map(FormAnswer::answer)
                .findFirst()
                .orElse("");
    }

    /** The latest first. */
    public List<PostedItem> of(DossierCode dossier) {
        return database.read(handle -> new PostRepository(handle).of(dossier.value()));
    }

    List<PostedItem> toPlace() {
        return database.read(handle -> new PostRepository(handle).toPlace(clock.instant()));
    }

    List<PostedItem> toTrack() {
        return database.read(handle -> new PostRepository(handle).toTrack(clock.instant()));
    }

    /** The post has answered; what it says of the past changes nothing. */
    void answered(PostedItem asked, PostAnswer answer, Instant next) {
        Parcel before = asked.parcel();
        PostedItem after =
                switch (answer) {
                    case PostAnswer.Carried(String tracking, ParcelState state, Instant at)
                            when state.compareTo(before.state()) > 0 ->
                            asked.on(state, tracking, "", earlier(at, clock.instant()));
                    case PostAnswer.Refused(String why) when before.state() == ParcelState.ASKED ->
                            asked.on(ParcelState.REFUSED, "", why, clock.instant());
                    case PostAnswer.Silent() -> asked.inVain();
                    case PostAnswer.Carried _, PostAnswer.Refused _ -> asked;
                };
        boolean _ =
                database.write(handle -> {
                    boolean isStill =
                            new PostRepository(handle).update(after, before.version(), next);
                    if (isStill && after.parcel().version() > before.version()) {
                        tell(handle, after.parcel());
                    }
                    return isStill;
                });
    }

    private void tell(Handle handle, Parcel parcel) {
        feed.append(
                handle,
                Streams.PARCELS,
                parcel.order(),
                parcel.version(),
                new ParcelChanged(parcel));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
