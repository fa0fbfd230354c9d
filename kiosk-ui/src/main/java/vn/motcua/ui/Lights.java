package vn.motcua.ui;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;

/**
 * How light the picture is: dark for who only listens, dim when nobody has been here for long. Used
 * on the drawing thread only.
 */
final class Lights {
    static final Duration DIM_AFTER = Duration.ofMinutes(10);
    private static final double DIM_SHARE = 0.7;
    private static final Duration TUNE_EVERY = Duration.ofMinutes(1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAY_BEGINS = 6;
    private static final int DAY_ENDS = 18;

    private final Region dark = cover("dark", 1);
    private final Region dim = cover("dim", DIM_SHARE);
    private final Region hall = cover("hall", 0);
    private final InstantSource clock;
    private HallLevels levels = HallLevels.USUAL;
    private long tunedNanos;
    private boolean idle;
    private long untouchedSinceNanos;

    /**
     * @param clock whether it is day or night in Viet Nam
     * @param lightUp what a touch of the dark picture does
     */
    Lights(InstantSource clock, Runnable lightUp) {
        this.clock = clock;
        dark.setOnMouseReleased(_ -> lightUp.run());
        dim.setMouseTransparent(true);
        hall.setMouseTransparent(true);
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
        return List.of(hall, dim, dark);
    }

    void shown(ScreenFrame frame, long nanos) {
        boolean nobody = frame.state() instanceof ScreenState.Idle;
        if (nobody != idle) {
            idle = nobody;
            touched(nanos);
        }
        dark.setVisible(frame.display().speech().screenDark());
        levels = frame.fittings().levels();
        tune(nanos);
    }

    /** As bright as the technician wants it at this hour. */
    private void tune(long nanos) {
        tunedNanos = nanos;
        int hour = clock.instant().atZone(ZONE).getHour();
        boolean night = hour < DAY_BEGINS || hour >= DAY_ENDS;
        int percent = night ? levels.nightPercent() : levels.dayPercent();
        hall.setOpacity(1 - percent / 100.0);
        hall.setVisible(percent < HallLevels.BRIGHTEST_PERCENT);
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
        if (nanos - tunedNanos >= TUNE_EVERY.toNanos()) {
            tune(nanos);
        }
    }
}
