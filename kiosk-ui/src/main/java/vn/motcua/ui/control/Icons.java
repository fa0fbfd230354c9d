package vn.motcua.ui.control;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The product's own icons, drawn as lines on a grid of 24. */
public final class Icons {
    private static final double GRID = 24;
    private static final String DOCUMENT = "M6 3h8l4 4v14H6zM14 3v4h4";
    private static final String FACE = "M12 3a9 9 0 1 0 .01 0zM9 9.5v.6M15 9.5v.6";
    private static final Map<String, String> SHAPES =
            Map.ofEntries(
                    Map.entry("look-up", "M10 4a6 6 0 1 0 .01 0zM14.5 14.5 20.5 20.5"),
                    Map.entry("hand-in", "M5 14v7h14v-7M12 17V3.5M7.5 8 12 3.5 16.5 8"),
                    Map.entry("procedure", DOCUMENT + "M9 11h6M9 14h6M9 17h4"),
                    Map.entry(
                            "ticket",
                            "M3 7h18v3.5a1.5 1.5 0 0 0 0 3V17H3v-3.5a1.5 1.5 0 0 0 0-3zM14 7v10"),
                    Map.entry("petition", "M4 4h16v12h-9l-5 4v-4H4zM8 8.5h8M8 11.5h5"),
                    Map.entry("rating", FACE + "M8 14c1.5 2.7 6.5 2.7 8 0"),
                    Map.entry(
                            "news",
                            "M3 5h14v14H5a2 2 0 0 1-2-2zM17 9h4v8a2 2 0 0 1-4 0M6 8.5h8M6 12h8M6"
                                    + " 15h5"),
                    Map.entry("utilities", "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6"),
                    Map.entry(
                            "guide",
                            "M9 12V5a1.5 1.5 0 0 1 3 0v6l5.5 1.3a2 2 0 0 1 1.5 2.2L18.3 21H10.5L6"
                                    + " 15.5a1.5 1.5 0 0 1 2.3-1.9L9 14.3z"),
                    Map.entry(
                            "qr",
                            "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5M20 14v2.5M14"
                                    + " 17.5v2.5h2.5M20 20h-.5"),
                    Map.entry("slip", DOCUMENT + "M9 10h4v4H9zM9 17.5h6"),
                    Map.entry("card", "M3 6h18v12H3zM6 9.5h5v5H6zM14 10h4M14 13.5h4"),
                    Map.entry(
                            "keypad",
                            "M5 5h2v2H5zM11 5h2v2h-2zM17 5h2v2h-2zM5 11h2v2H5zM11 11h2v2h-2zM17"
                                    + " 11h2v2h-2zM11 17h2v2h-2z"),
                    Map.entry("scanner", "M3 14h18v5H3zM6 14V5h12v9M9 8.5h6M9 11h6M17.5 16.5h.5"),
                    Map.entry("printer", "M6 9V3h12v6M3 9h18v8h-3M6 17H3V9M6 14h12v7H6zM9 17.5h6"),
                    Map.entry("done", "M4 12.5 9.5 18 20 6.5"),
                    Map.entry("warning", "M12 3.5 2.5 20.5h19zM12 9.5v5.5M12 17.5v.5"),
                    Map.entry("info", "M12 3a9 9 0 1 0 .01 0zM12 11v6M12 7.5v.5"),
                    Map.entry(
                            "language",
                            "M12 3a9 9 0 1 0 .01 0zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0"
                                    + " 18"),
                    Map.entry(
                            "text-size",
                            "M2.5 19 8 5l5.5 14M4.5 14.5h7M14.5 19l3.5-9 3.5 9M15.5 16h5"),
                    Map.entry(
                            "listen",
                            "M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0"
                                    + " 11"),
                    Map.entry("lower", "M12 3v12M7.5 10.5 12 15l4.5-4.5M4 20h16"),
                    Map.entry(
                            "settings",
                            "M3 7h9M17 7h4M12 4.5h5v5h-5zM3 17h4M12 17h9M7 14.5h5v5H7z"),
                    Map.entry("call-staff", "M12 3.5a4 4 0 1 0 .01 0zM4 21c0-9 16-9 16 0z"),
                    Map.entry("start-again", "M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5M10 20v-6h4v6"),
                    Map.entry("back", "M20 12H4.5M10.5 6l-6 6 6 6"),
                    Map.entry("left", "M20 12H4.5M10.5 6l-6 6 6 6"),
                    Map.entry("right", "M4 12h15.5M13.5 6l6 6-6 6"),
                    Map.entry("down", "M12 4v15.5M6 13.5l6 6 6-6"),
                    Map.entry("up", "M12 20V4.5M6 10.5l6-6 6 6"),
                    Map.entry(
                            "hand",
                            "M9 12.5V4.500a1.700 1.700 0 0 1 3.400 0V11M12.400 11a1.700 1.700 0 0 1"
                                    + " 3.300.5M15.700 11.500a1.700 1.700 0 0 1 3.300.700V16.500a5.500"
                                    + " 5.500 0 0 1-5.500 5.500h-1.500c-2.500 0-3.500-1-4.700-3L4.200"
                                    + " 15.200c-.900-1.500.900-3.100 2.300-2L9 15.200V12"),
                    Map.entry("clock", "M12 3a9 9 0 1 0 .01 0zM12 7v5.5l4 2"),
                    Map.entry(
                            "place",
                            "M12 3a6.5 6.5 0 0 0-6.5 6.5C5.5 14 12 21 12 21s6.5-7 6.5-11.5A6.5 6.5"
                                    + " 0 0 0 12 3zM12 7.5a2 2 0 1 0 .01 0z"),
                    Map.entry("phone", "M7 3h10v18H7zM11 18h2"),
                    Map.entry(
                            "payment",
                            "M3 6h18v12H3zM12 9.5a2.5 2.5 0 1 0 .01 0zM6 9v.5M18 14.5v.5"),
                    Map.entry("hidden", "M3 12c4-7 14-7 18 0-4 7-14 7-18 0zM5 19 19 5"),
                    Map.entry(
                            "offline", "M4 10c5-5 11-5 16 0M7.5 14c3-3 6-3 9 0M12 18v.5M4 20 20 4"),
                    Map.entry(
                            "chip",
                            "M3 17h18v4H3zM9.5 13.500a3.5 3.500 0 0 1 5 0M7 10.500a7 7 0 0 1 10 0M4.500"
                                    + " 7.500a10.500 10.500 0 0 1 15 0"),
                    Map.entry("switch", "M12 3v9M7.5 6a8 8 0 1 0 9 0"),
                    Map.entry("plus", "M12 4v16M4 12h16"),
                    Map.entry("minus", "M4 12h16"),
                    Map.entry("ruler", "M2 8h20v8H2zM6 8v3M10 8v4M14 8v3M18 8v4"),
                    Map.entry(
                            "contrast",
                            "M12 3a9 9 0 1 0 .01 0zM12 3v18M12 7h5M12 11h8M12 15h7M12 19h4"),
                    Map.entry("face-5", FACE + "M7.5 13.5c2 4 7 4 9 0z"),
                    Map.entry("face-4", FACE + "M8 14c1.5 2.7 6.5 2.7 8 0"),
                    Map.entry("face-3", FACE + "M8 15h8"),
                    Map.entry("face-2", FACE + "M8 16c1.5-2.2 6.5-2.2 8 0"),
                    Map.entry("face-1", FACE + "M7.5 17c2-4 7-4 9 0z"),
                    Map.entry(
                            "school",
                            "M2 9.5 12 5l10 4.5-10 4.500zM6 11.500V17c3 2 9 2 12 0v-5.500"),
                    Map.entry("road", "M7 3 3 21M17 3l4 18M12 4v3M12 10.500v3M12 17v3"),
                    Map.entry("health", "M9 3h6v6h6v6h-6v6H9v-6H3V9h6z"),
                    Map.entry(
                            "insurance", "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8.500 12l3 3 5-6"),
                    Map.entry("food", "M3 12h18c0 5-4 8-9 8s-9-3-9-8zM8 8V4M12 8V4M16 8V4"),
                    Map.entry("work", "M3 8h18v12H3zM9 8V4h6v4M3 13h18"),
                    Map.entry("market", "M3 9l2-5h14l2 5zM5 9v11h14V9M10 20v-6h4v6"),
                    Map.entry("travel", "M2 19 9 6l4.500 8 2.500-4 6 9zM18 3.500a2 2 0 1 0 .01 0z"),
                    Map.entry("calendar", "M4 5h16v15H4zM4 10h16M8 3v4M16 3v4M8 14h3M14 14h2"),
                    Map.entry("camera", "M3 7h4l2-3h6l2 3h4v12H3zM12 9a4 4 0 1 0 .01 0z"),
                    Map.entry("other", "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z"),
                    Map.entry("ticked", "M3.5 3.5h17v17h-17zM7.5 12.5l3.5 3.5 6-8"),
                    Map.entry("unticked", "M3.5 3.5h17v17h-17z"));

    private Icons() {}

    /** A box, ticked or not. */
    public static Node tick(double size, boolean ticked) {
        return of(ticked ? "ticked" : "unticked", size);
    }

    /** Square, {@code size} pixels. */
    public static Node of(String name, double size) {
        return shape(pathOf(name), size, "icon");
    }

    private static String pathOf(String name) {
        String path = SHAPES.get(name);
        if (path == null) {
            throw new IllegalArgumentException("there is no icon '" + name + "'");
        }
        return path;
    }

    /** The sign in the header: a gold star on red. Decoration only. */
    static Node emblem(double size) {
        return new StackPane(
                shape("M12 1a11 11 0 1 0 .01 0z", size, "emblem"),
                shape(
                        "M12 4.5l1.85 5.15 5.45.15-4.3 3.3 1.55 5.250L12 15.250l-4.55 3.1"
                                + " 1.55-5.25-4.3-3.3 5.45-.15z",
                        size,
                        "emblem-star"));
    }

    private static Node shape(String path, double size, String style) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(style);
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
