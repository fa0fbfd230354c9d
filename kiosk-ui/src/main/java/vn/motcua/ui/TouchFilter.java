package vn.motcua.ui;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;

/**
 * Drops touches that nobody meant: one just after a change of screen was meant for the screen
 * before, and a bounce is no touch. Used on the drawing thread alone.
 */
final class TouchFilter {
    private static final long BOUNCE_NANOS = 300_000_000;

    private final Duration deadTime;
    private long shownNanos;
    private long touchedNanos;

    /**
     * @param deadTime after a new screen; zero for robots, who touch what they have seen
     */
    TouchFilter(Duration deadTime) {
        this.deadTime = deadTime;
    }

    void newScreen() {
        shownNanos = System.nanoTime();
    }

    void drop(MouseEvent event) {
        long now = System.nanoTime();
        boolean pressed = event.getEventType().equals(MouseEvent.MOUSE_PRESSED);
        boolean hasty = now - shownNanos < deadTime.toNanos();
        boolean bounce =
                pressed && !deadTime.isZero() && now - touchedNanos < BOUNCE_NANOS && !isKey(event);
        if (hasty || bounce) {
            event.consume();
        } else if (pressed) {
            touchedNanos = now;
        }
    }

    private static boolean isKey(MouseEvent event) {
        return buttonUnder(event).filter(b -> b.getStyleClass().contains("key")).isPresent();
    }

    static Optional<Button> buttonUnder(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof Button)) {
            node = node.getParent();
        }
        return Optional.ofNullable((Button) node);
    }
}
