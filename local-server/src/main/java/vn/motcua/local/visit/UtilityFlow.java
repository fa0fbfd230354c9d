package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.Utility;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityOffer;

/** K32: what other offices offer, each as its declaration says. */
final class UtilityFlow {
    private final Stage stage;
    private final BiConsumer<String, String> apply;
    private final Lobby lobby;
    private final EnquiryFlow enquiries;
    private final BookingFlow bookings;
    private final PictureFlow pictures;

    /**
     * @param apply begins the procedure of that code for what is named
     */
    UtilityFlow(Stage stage, BiConsumer<String, String> apply, Lobby lobby) {
        this.stage = stage;
        this.apply = apply;
        this.lobby = lobby;
        this.enquiries = new EnquiryFlow(stage);
        this.bookings = new BookingFlow(stage);
        this.pictures = new PictureFlow(stage);
    }

    EnquiryFlow enquiries() {
        return enquiries;
    }

    PictureFlow pictures() {
        return pictures;
    }

    /** Nothing of what the visitor asked other offices stays. */
    void forget() {
        enquiries.forget();
        bookings.forget();
        pictures.forget();
    }

    void begin() {
        forget();
        List<UtilityCard> cards =
                stage.parts.utilities().offered().stream().map(Utility::card).toList();
        stage.show(new UtilityState.Offered(cards));
    }

    void act(UtilityState state, VisitorAction action) {
        switch (state) {
            case UtilityState.Offered _ when action instanceof VisitorAction.Choose(String id) ->
                    find(id).ifPresent(this::open);
            case UtilityState.Listed listed
                    when action instanceof VisitorAction.Choose(String id) ->
                    listed.items().stream()
                            .filter(item -> item.id().equals(id))
                            .findFirst()
                            .ifPresent(item -> showItem(listed, item));
            case UtilityState.ItemShown(_, var item, _, boolean canApply)
                    when action instanceof VisitorAction.Continue && canApply ->
                    apply.accept(
                            item.procedure(), item.title().in(stage.display().language().tag()));
            case UtilityState.PlacesListed listed
                    when action instanceof VisitorAction.Choose(String place) ->
                    pictures.choose(listed, place);
            default -> {
                if (bookings.isBegun()) {
                    bookings.act(state, action);
                } else {
                    enquiries.act(state, action);
                }
            }
        }
    }

    void back(UtilityState state) {
        switch (state) {
            case UtilityState.Offered _ -> lobby.home();
            case UtilityState.Listed _ -> begin();
            case UtilityState.ItemShown(var card, _, _, _) ->
                    find(card.id()).ifPresentOrElse(this::open, this::begin);
            case UtilityState.FieldAsked _,
                    UtilityState.SourceAsked _,
                    UtilityState.NotAnswered _ -> {
                if (!(bookings.isBegun() ? backInBooking(state) : enquiries.back())) {
                    begin();
                }
            }
            case BookingState shown -> {
                if (!backInBooking(shown)) {
                    begin();
                }
            }
            case UtilityState.PictureShown(var card, _, _, _) -> {
                pictures.forget();
                find(card.id()).ifPresentOrElse(this::open, this::begin);
            }
            case UtilityState.CardAsked _, UtilityState.Answered _, UtilityState.PlacesListed _ ->
                    begin();
        }
    }

    /** While the source books nobody goes back: she would not know what came of it. */
    private boolean backInBooking(UtilityState state) {
        return (state instanceof UtilityState.SourceAsked && bookings.isBooking())
                || bookings.back(state);
    }

    private Optional<Utility> find(String id) {
        return stage.parts.utilities().offered().stream()
                .filter(each -> each.card().id().equals(id))
                .findFirst();
    }

    private void open(Utility utility) {
        switch (utility.offer()) {
            case UtilityOffer.Listing listing -> list(utility.card(), listing);
            case UtilityOffer.LookUp lookUp -> enquiries.begin(utility.card(), lookUp);
            case UtilityOffer.Booking booking -> bookings.begin(utility.card(), booking);
            case UtilityOffer.Pictures places -> pictures.list(utility.card(), places);
        }
    }

    private void list(UtilityCard card, UtilityOffer.Listing listing) {
        List<ListedItem> standing =
                listing.items().stream().filter(item -> !item.isOver(stage.parts.today())).toList();
        stage.show(new UtilityState.Listed(card, standing, stage.parts.utilities().freshness()));
    }

    /** Papers are taken in only where there is a scanner and the procedure is known. */
    private void showItem(UtilityState.Listed listed, ListedItem item) {
        boolean canApply =
                stage.offer().catalogue().procedure(item.procedure()).isPresent()
                        && stage.parts.devices().works(DeviceRole.DOCUMENT_SCANNER);
        stage.show(
                new UtilityState.ItemShown(listed.utility(), item, listed.freshness(), canApply));
    }
}
