package vn.motcua.ui.control;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.contract.screen.PageView;

/** The pictures of news and alerts, with what is said of them. */
public final class NoticePictures {
    /** What stands around it is read, too. */
    private static final double OF_HEIGHT = 0.3;

    private static final double OF_WIDTH = 0.8;
    private static final double OF_WIDTH_LANDSCAPE = 0.35;

    private NoticePictures() {}

    /**
     * @param id of the first on the screen
     * @param heightMm as high as it gets; it is lower where there is little room
     */
    public static List<PagePicture> of(
            Desk desk, List<NoticePicture> pictures, String id, double heightMm) {
        return pictures.stream()
                .limit(1)
                .map(picture -> {
                    double height = height(desk, picture, heightMm);
                    var page = new PageView(picture.sha256(), 0, 0, 0);
                    String said = desk.word("news.picture", picture.words());
                    var shown = new PagePicture(desk, page, PagePicture.WHOLE, height, said);
                    shown.setId(id);
                    shown.setMaxSize(height * picture.widthPx() / picture.heightPx(), height);
                    VBox.setVgrow(shown, Priority.NEVER);
                    return shown;
                })
                .toList();
    }

    private static double height(Desk desk, NoticePicture picture, double heightMm) {
        var screen = desk.config().screen();
        double width =
                screen.widthPx() * (desk.tokens().isLandscape() ? OF_WIDTH_LANDSCAPE : OF_WIDTH);
        double most = Math.min(desk.tokens().px(heightMm), screen.heightPx() * OF_HEIGHT);
        return Math.min(most, width * picture.heightPx() / picture.widthPx());
    }
}
