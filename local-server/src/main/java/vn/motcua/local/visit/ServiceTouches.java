package vn.motcua.local.visit;

import java.time.Instant;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;

/** The services besides dossiers and papers: each begins at its tile and has its own screens. */
final class ServiceTouches {
    private final Lobby lobby;
    private final ErrandTouches errands;
    private final RatingFlow rating;
    private final NewsFlow news;
    private final PayFlow paying;
    private final PostFlow post;
    private final UtilityFlow utilities;
    private final PetitionFlow petition;
    private final TicketFlow tickets;
    private final HelpFlow help;

    ServiceTouches(Stage stage, ErrandTouches errands, PetitionFlow petition, Lobby lobby) {
        this.lobby = lobby;
        this.errands = errands;
        this.petition = petition;
        this.tickets = new TicketFlow(stage);
        this.help = new HelpFlow(stage);
        this.rating = new RatingFlow(stage);
        this.news = new NewsFlow(stage);
        this.paying = new PayFlow(stage);
        this.post = new PostFlow(stage, errands.applying());
        this.utilities = new UtilityFlow(stage, errands::apply, lobby);
    }

    PayFlow paying() {
        return paying;
    }

    PostFlow post() {
        return post;
    }

    TicketFlow tickets() {
        return tickets;
    }

    HelpFlow help() {
        return help;
    }

    UtilityFlow utilities() {
        return utilities;
    }

    /** The province told of bills or parcels. */
    void counterChanged() {
        paying.billsChanged();
        post.parcelsChanged();
    }

    /** Time has passed. */
    void tick(Instant now) {
        paying.tick(now);
        errands.tick(now);
        help.tick(now);
        utilities.pictures().tick(now);
    }

    /** Nothing of what the visitor asked other offices stays. */
    void forget() {
        rating.leave();
        utilities.forget();
    }

    /** Tiles of other services do nothing here. */
    void begin(Service service) {
        switch (service) {
            case NEWS -> news.list();
            case RATING -> rating.begin();
            case UTILITIES -> utilities.begin();
            case PETITION -> petition.begin();
            case TICKET -> tickets.begin();
            case LOOK_UP, HAND_IN, PROCEDURES, GUIDE -> {}
        }
    }

    void act(CounterState state, VisitorAction action) {
        switch (state) {
            case CounterState.Payment payment -> paying.act(payment, action);
            case CounterState.TicketWanted wanted -> tickets.act(wanted, action);
            case CounterState.TicketGiven _, CounterState.TicketFound _ -> {}
        }
    }

    void act(InformationState state, VisitorAction action) {
        switch (state) {
            case InformationState.NewsList list
                    when action instanceof VisitorAction.Choose(String id) ->
                    news.choose(list, id);
            case InformationState.NewsShown shown -> news.act(shown, action);
            default -> {}
        }
    }

    void act(ScreenState.AlertShown state, VisitorAction action) {
        news.act(state, action);
    }

    void act(RatingState state, VisitorAction action) {
        rating.act(state, action);
    }

    void act(UtilityState state, VisitorAction action) {
        utilities.act(state, action);
    }

    void act(PetitionState state, VisitorAction action) {
        petition.act(state, action);
    }

    void back(ScreenState from) {
        switch (from) {
            case InformationState.NewsShown _ -> news.list();
            case InformationState _ -> lobby.home();
            case RatingState.Reasons _ -> rating.ask();
            case RatingState _ -> lobby.home();
            case UtilityState shown -> utilities.back(shown);
            case CounterState.Payment _ -> paying.leave();
            case CounterState.TicketWanted _, CounterState.TicketFound _ -> lobby.home();
            case PetitionState shown -> petition.back(shown, lobby::home);
            default -> {}
        }
    }
}
