package vn.motcua.ui.control;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The product's own icons, as shapes on a grid of 24. */
public final class Icons {
    private static final double GRID = 24;
    private static final Map<String, String> SHAPES =
            Map.ofEntries(
                    Map.entry(
                            "look-up",
                            "M10 2a8 8 0 0 1 6.3 12.9l5.4 5.4-1.4 1.4-5.4-5.4A8 8 0 1 1 10 2zm0 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12z"),
                    Map.entry(
                            "hand-in",
                            "M6 2h9l5 5v7h-2V8h-4V4H6v16h6v2H4V2h2zm13 13 4 4-1.4 1.4-1.6-1.6V23h-2v-4.2l-1.6 1.6L15 19l4-4z"),
                    Map.entry(
                            "qr",
                            "M3 3h8v8H3V3zm2 2v4h4V5H5zm8-2h8v8h-8V3zm2 2v4h4V5h-4zM3 13h8v8H3v-8zm2 2v4h4v-4H5zm8-2h3v3h-3v-3zm5 0h3v3h-3v-3zm-5 5h3v3h-3v-3zm5 0h3v3h-3v-3z"),
                    Map.entry(
                            "keypad",
                            "M4 4h4v4H4V4zm6 0h4v4h-4V4zm6 0h4v4h-4V4zM4 10h4v4H4v-4zm6 0h4v4h-4v-4zm6 0h4v4h-4v-4zM10 16h4v4h-4v-4z"),
                    Map.entry("done", "M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4L9 16.2z"),
                    Map.entry(
                            "warning",
                            "M12 2 1 21h22L12 2zm0 4 7.5 13h-15L12 6zm-1 4v5h2v-5h-2zm0 6v2h2v-2h-2z"),
                    Map.entry(
                            "language",
                            "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2c1 0 2.6 2.4 2.9 7H9.1C9.4 6.4 11 4 12 4zm-4.900 7H4.100a8 8 0 0 1 4-5.900A14 14 0 0 0 7.100 11zm0 2c.1 2.300.5 4.300 1 5.900a8 8 0 0 1-4-5.900h3zm2 0h5.800c-.3 4.600-1.900 7-2.900 7s-2.600-2.400-2.900-7zm7.800 0h3a8 8 0 0 1-4 5.900c.5-1.600.9-3.600 1-5.900zm0-2a14 14 0 0 0-1-5.900 8 8 0 0 1 4 5.900h-3z"),
                    Map.entry("text-size", "M2 4v3h5v12h3V7h5V4H2zm11 6v3h3v6h3v-6h3v-3h-9z"),
                    Map.entry(
                            "theme",
                            "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2v16a8 8 0 0 1 0-16z"),
                    Map.entry(
                            "star",
                            "M12 2l3 6.500 7 .8-5.200 4.800 1.400 7L12 17.600 5.800 21.100l1.400-7L2 9.300l7-.8L12 2z"),
                    Map.entry(
                            "ticked",
                            "M3 3h18v18H3V3zm2 2v14h14V5H5zm5 11.500L6 12.500l1.400-1.400 2.600 2.600L16.600 7 18 8.400l-8 8.100z"),
                    Map.entry("unticked", "M3 3h18v18H3V3zm2 2v14h14V5H5z"),
                    Map.entry("home", "M12 3 2 12h3v8h6v-6h2v6h6v-8h3L12 3z"));

    private Icons() {}

    /** A box, ticked or not. */
    public static Node tick(double size, boolean ticked) {
        return of(ticked ? "ticked" : "unticked", size);
    }

    /** Square, {@code size} pixels. */
    public static Node of(String name, double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(SHAPES.getOrDefault(name, SHAPES.get("star")));
        shape.getStyleClass().add("icon");
        double scale = size / GRID;
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        StackPane square = new StackPane(shape);
        square.setMinSize(size, size);
        square.setPrefSize(size, size);
        square.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return square;
    }
}
