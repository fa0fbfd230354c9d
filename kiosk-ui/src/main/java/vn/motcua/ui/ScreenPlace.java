package vn.motcua.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Where the picture stands: on the whole display, or smaller in a window on a desk. */
final class ScreenPlace {
    private static final double WINDOW_SHARE = 0.85;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Scene scene;
    private final boolean window;

    /**
     * @param place holds the picture; has the size of the kiosk's screen
     */
    ScreenPlace(Region place, boolean window) {
        this.window = window;
        double width = place.getPrefWidth();
        double height = place.getPrefHeight();
        scene = window ? scaled(place, width, height) : new Scene(place, width, height);
    }

    private static Scene scaled(Region place, double width, double height) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        double fits = Math.min(room.getWidth() / width, room.getHeight() / height);
        double factor = Math.min(1, WINDOW_SHARE * fits);
        place.getTransforms().add(new Scale(factor, factor));
        return new Scene(new Group(place), width * factor, height * factor);
    }

    Scene scene() {
        return scene;
    }

    void open() {
        stage.setScene(scene);
        stage.setTitle("Một Cửa Kiosk");
        if (!window) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
        }
        stage.show();
        if (!window && !"KioskHeadless".equals(System.getProperty("glass.platform"))) {
            stage.setFullScreen(true);
        }
    }

    void close() {
        stage.close();
    }
}
