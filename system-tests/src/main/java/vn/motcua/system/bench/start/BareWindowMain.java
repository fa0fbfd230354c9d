package vn.motcua.system.bench.start;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least JavaFX program that paints a button on a kiosk's screen; the limit of a start. */
public final class BareWindowMain {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;

    private BareWindowMain() {}

    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "KioskHeadless");
        Platform.startup(BareWindowMain::show);
    }

    private static void show() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Button("Một cửa")), WIDTH, HEIGHT));
        stage.show();
        new Painted().start();
    }

    /** The second pulse begins when the picture of the first is painted. */
    private static final class Painted extends AnimationTimer {
        private int pulses;

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == 2) {
                System.out.println("ready");
                System.out.flush();
            }
        }
    }
}
