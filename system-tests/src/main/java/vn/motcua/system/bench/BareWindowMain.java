package vn.motcua.system.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can be: a window of the kiosk's size with one label. */
public final class BareWindowMain {
    private BareWindowMain() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> show(new Stage()));
        Platform.setImplicitExit(false);
    }

    private static void show(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Một Cửa")), 1080, 1920));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 3) { // the first frame is painted when the next pulses come
                    stop();
                    System.out.println("ready");
                }
            }
        }.start();
    }
}
