package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;

/** K27: what people think of the service; the province never learns who said it. */
final class RatingFlow {
    /** Nobody's child fills the statistics by touching a face again and again. */
    private static final Duration BETWEEN_RATINGS = Duration.ofSeconds(30);

    private static final int STILL_GOOD = 4;
    private static final int COMMENT_MAX = 1_000;
    private static final Set<String> REASONS =
            Set.of("waiting", "returning", "guidance", "manner", "late", "machine");

    private final Stage stage;
    private Instant nextRating = Instant.MIN;
    private Served served = Served.BY_NOTHING;
    private Served left = Served.BY_NOTHING;

    RatingFlow(Stage stage) {
        this.stage = stage;
    }

    /** She goes, and may still rate from the last screen. */
    void leave() {
        left = stage.served();
    }

    void begin() {
        served = stage.state() instanceof ScreenState.Goodbye ? left : stage.served();
        left = Served.BY_NOTHING;
        ask();
    }

    /** The faces again, for the same. */
    void ask() {
        String page = stage.parts.config().province().page("/danh-gia");
        stage.show(new RatingState.Wanted(page, served.words()));
    }

    void act(RatingState state, VisitorAction action) {
        switch (state) {
            case RatingState.Wanted _ when action instanceof VisitorAction.Choose(String face) ->
                    rate(face);
            case RatingState.Reasons(int points, var chosen)
                    when action instanceof VisitorAction.Choose(String reason) ->
                    stage.replace(new RatingState.Reasons(points, turned(chosen, reason)));
            case RatingState.Reasons(int points, var chosen)
                    when action instanceof VisitorAction.Continue ->
                    take(points, chosen);
            case RatingState.Taken _ when action instanceof VisitorAction.Continue ->
                    stage.show(new RatingState.CommentWanted());
            case RatingState.CommentWanted _
                    when action instanceof VisitorAction.Answer(String words) ->
                    comment(words.strip());
            default -> {}
        }
    }

    /** Whoever is content has nothing to explain. */
    private void rate(String face) {
        if (!face.matches("[1-5]")) {
            return;
        }
        int points = Integer.parseInt(face);
        if (points >= STILL_GOOD) {
            take(points, List.of());
        } else {
            stage.show(new RatingState.Reasons(points, List.of()));
        }
    }

    private static List<String> turned(List<String> chosen, String reason) {
        List<String> turned = new ArrayList<>(chosen);
        if (!turned.remove(reason) && REASONS.contains(reason)) {
            turned.add(reason);
        }
        return turned;
    }

    private void take(int points, List<String> reasons) {
        Instant now = stage.parts.steady().instant();
        if (now.isBefore(nextRating)) {
            stage.show(new RatingState.Taken(RatingState.Thanks.TOO_SOON));
            return;
        }
        nextRating = now.plus(BETWEEN_RATINGS);
        stage.parts.opinions().rated(points, reasons, served.procedure(), served.desk());
        stage.show(new RatingState.Taken(RatingState.Thanks.RATED));
    }

    private void comment(String words) {
        if (!words.isEmpty()) {
            String cut = words.substring(0, Math.min(words.length(), COMMENT_MAX));
            stage.parts.opinions().commented(cut);
            stage.show(new RatingState.Taken(RatingState.Thanks.COMMENTED));
        }
    }
}
