package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.Utility;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityOffer;

/** K32: what other offices offer, each as its declaration says. */
final class UtilityFlow {
    private final Stage stage;
    private final Consumer<String> apply;
    private final Lobby lobby;

    /**
     * @param apply begins the procedure of that code
     */
    UtilityFlow(Stage stage, Consumer<String> apply, Lobby lobby) {
        this.stage = stage;
        this.apply = apply;
        this.lobby = lobby;
    }

    void begin() {
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
                    apply.accept(item.procedure());
            default -> {}
        }
    }

    void back(UtilityState state) {
        switch (state) {
            case UtilityState.Offered _ -> lobby.home();
            case UtilityState.Listed _ -> begin();
            case UtilityState.ItemShown(var card, _, _, _) ->
                    find(card.id()).ifPresentOrElse(this::open, this::begin);
        }
    }

    private Optional<Utility> find(String id) {
        return stage.parts.utilities().offered().stream()
                .filter(each -> each.card().id().equals(id))
                .findFirst();
    }

    private void open(Utility utility) {
        switch (utility.offer()) {
            case UtilityOffer.Listing listing -> list(utility.card(), listing);
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
