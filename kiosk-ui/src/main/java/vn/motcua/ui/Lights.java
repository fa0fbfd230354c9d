package vn.motcua.ui;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;

/**
 * How light the picture is: dark for who only listens, dim when nobody has been here for long. Used
 * on the drawing thread only.
 */
final class Lights {
    static final Duration DIM_AFTER = Duration.ofMinutes(10);
    private static final double DIM_SHARE = 0.7;

    private final Region dark = cover("dark", 1);
    private final Region dim = cover("dim", DIM_SHARE);
    private boolean idle;
    private long untouchedSinceNanos;

    /**
     * @param lightUp what a touch of the dark picture does
     */
    Lights(Runnable lightUp) {
        dark.setOnMouseReleased(_ -> lightUp.run());
        dim.setMouseTransparent(true);
    }

    private static Region cover(String id, double opacity) {
        Region cover = new Region();
        cover.setId(id);
        cover.setStyle("-fx-background-color: black;");
        cover.setOpacity(opacity);
        cover.setVisible(false);
        return cover;
    }

    /** What lies over the picture. */
    List<Node> covers() {
        return List.of(dim, dark);
    }

    void shown(ScreenFrame frame, long nanos) {
        boolean nobody = frame.state() instanceof ScreenState.Idle;
        if (nobody != idle) {
            idle = nobody;
            touched(nanos);
        }
        dark.setVisible(frame.display().speech().screenDark());
    }

    /** Somebody touched or pressed something, or has come. */
    void touched(long nanos) {
        untouchedSinceNanos = nanos;
        dim.setVisible(false);
    }

    /** Called with each picture. */
    void pulse(long nanos) {
        if (idle && nanos - untouchedSinceNanos >= DIM_AFTER.toNanos()) {
            dim.setVisible(true);
        }
    }
}
