package vn.motcua.ui.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.ui.language.Messages;

/** One drawing of a screen, and its stops. */
record Drawn(ScreenFrame frame, Node view, List<Stop> stops, Messages messages) {

    static Drawn of(ScreenFrame frame, Node view, Messages messages) {
        return new Drawn(frame, view, Stops.of(view), messages);
    }

    /** The same, with what changed without a new frame, such as what was typed. */
    Drawn again() {
        return of(frame, view, messages);
    }

    SpeechSettings speech() {
        return frame.display().speech();
    }

    boolean isLike(Drawn other) {
        return frame.state().getClass().equals(other.frame.state().getClass());
    }

    boolean isNobodyHere() {
        return switch (frame.state()) {
            case ScreenState.Idle _, ScreenState.Goodbye _, ScreenState.OutOfService _ -> true;
            default -> false;
        };
    }

    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        stops.forEach(stop -> texts.put(stop.id(), stop.text()));
        return texts;
    }

    Optional<Stop> withId(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    Optional<Stop> first() {
        return stops.stream().findFirst();
    }

    Optional<Stop> atPlace(int place) {
        return stops.isEmpty()
                ? Optional.empty()
                : Optional.of(stops.get(Math.clamp(place, 0, stops.size() - 1)));
    }

    /** The way back: of the screen, else of the frame. */
    Optional<Stop> back() {
        return withId("back")
                .or(() -> withId("keep-working"))
                .or(() -> withId("more-time"))
                .or(() -> withId("start-again"));
    }

    /** The most important action is the last of its kind; a tile is one choice of several. */
    Optional<Stop> primary() {
        return stops.reversed().stream()
                .filter(stop -> stop.kind() == Stop.Kind.CONTROL)
                .filter(stop -> stop.node().getStyleClass().contains("primary"))
                .filter(stop -> !stop.node().getStyleClass().contains("tile"))
                .findFirst();
    }

    /** Who can be called. */
    Optional<Stop> help() {
        return withId("call-staff").or(() -> withId("help"));
    }
}
