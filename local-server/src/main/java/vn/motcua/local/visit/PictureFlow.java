package vn.motcua.local.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.UtilityState.Reason;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityPlace;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.local.storage.Erasure;

/** K32 where a picture of a place is shown, and a newer one every so often while somebody looks. */
final class PictureFlow {
    private final Stage stage;
    private Duration refresh = Duration.ZERO;
    private Instant askedAt = Instant.MAX;
    private Optional<UtilityPlace> looked = Optional.empty();
    private Optional<Path> file = Optional.empty();

    PictureFlow(Stage stage) {
        this.stage = stage;
    }

    void list(UtilityCard utility, UtilityOffer.Pictures offer) {
        refresh = Duration.ofSeconds(offer.refreshSeconds());
        stage.show(new UtilityState.PlacesListed(utility, offer.places()));
    }

    void choose(UtilityState.PlacesListed listed, String place) {
        listed.places().stream()
                .filter(each -> each.id().equals(place))
                .findFirst()
                .ifPresent(each -> {
                    looked = Optional.of(each);
                    stage.show(new UtilityState.SourceAsked(listed.utility()));
                    ask(listed.utility(), each);
                });
    }

    /** Nobody looks any more; what is still on its way is let go. */
    void forget() {
        looked = Optional.empty();
        drop();
    }

    private void drop() {
        file.ifPresent(PictureFlow::erase);
        file = Optional.empty();
    }

    private static void erase(Path picture) {
        try {
            Erasure.erase(picture);
        } catch (IOException gone) {
            // The folder of the visit is wiped as a whole in any case.
        }
    }

    /** The picture lies with the visit's pages and goes with them. */
    Optional<Path> picture(String id) {
        return stage.state() instanceof UtilityState.PictureShown shown
                        && shown.picture().equals(id)
                ? file
                : Optional.empty();
    }

    void tick(Instant now) {
        if (stage.state() instanceof UtilityState.PictureShown(var utility, var place, _, _)
                && !now.isBefore(askedAt.plus(refresh))) {
            ask(utility, place);
        }
    }

    private void ask(UtilityCard utility, UtilityPlace place) {
        askedAt = stage.parts.steady().instant();
        var question = new UtilityQuestion.Picture(utility.id(), place.id());
        String name = stage.parts.ids().next();
        Path folder = stage.parts.folder().of(stage.visitId());
        Thread _ =
                stage.inBackground(
                        "picture",
                        () -> {
                            UtilityAnswer answer = stage.parts.utilities().ask(question);
                            boolean isKept = isKept(answer, folder.resolve(name));
                            UtilityAnswer told =
                                    isKept || answer instanceof UtilityAnswer.LineDown
                                            ? answer
                                            : new UtilityAnswer.SourceSilent();
                            return () -> told(utility, place, told, folder.resolve(name));
                        });
    }

    private static boolean isKept(UtilityAnswer answer, Path file) {
        if (!(answer instanceof UtilityAnswer.Pictured(String jpeg, _))) {
            return false;
        }
        try {
            Path _ = Files.write(file, Base64.getDecoder().decode(jpeg));
            return true;
        } catch (IllegalArgumentException | IOException lost) {
            return false;
        }
    }

    private void told(UtilityCard utility, UtilityPlace place, UtilityAnswer answer, Path kept) {
        boolean isAwaited =
                looked.filter(place::equals).isPresent()
                        && (stage.state() instanceof UtilityState.SourceAsked
                                || stage.state() instanceof UtilityState.PictureShown);
        if (!isAwaited) {
            erase(kept);
        } else if (answer instanceof UtilityAnswer.Pictured(_, var takenAt)) {
            drop();
            file = Optional.of(kept);
            String name = String.valueOf(kept.getFileName());
            stage.replace(
                    new UtilityState.PictureShown(
                            utility, place, name, new Freshness(takenAt, true)));
        } else if (stage.state() instanceof UtilityState.PictureShown shown) {
            stage.replace(shown.old());
        } else {
            boolean isLine = answer instanceof UtilityAnswer.LineDown;
            stage.show(
                    new UtilityState.NotAnswered(
                            utility, isLine ? Reason.LINE_DOWN : Reason.SOURCE_SILENT, 0));
        }
    }
}
