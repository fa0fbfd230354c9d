package vn.motcua.system.site;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Invented papers as A4 pictures of 200 dpi. */
public final class SamplePages {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    private SamplePages() {}

    /** Draws {@code count} different pages into a folder. */
    public static List<Path> draw(Path folder, int count) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Path page = folder.resolve("sample-page-" + number + ".jpg");
            ImageIO.write(page(number), "jpeg", page.toFile());
            pages.add(page);
        }
        return pages;
    }

    private static BufferedImage page(int number) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 56));
        pen.drawString("GIẤY CHỨNG SINH – trang " + number, 160, 260);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
        for (int line = 0; line < 24; line++) {
            pen.drawString(
                    "Họ tên mẹ: Nguyễn Thị Mẫu, dòng %d của tờ mẫu %d".formatted(line, number),
                    160,
                    400 + line * 70);
        }
        pen.setColor(new Color(180, 20, 20));
        pen.drawOval(1100, 1900, 300, 300);
        pen.dispose();
        return page;
    }
}
