package vn.motcua.system.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import vn.motcua.device.printer.ReceiptFont;
import vn.motcua.device.printer.TextLines;
import vn.motcua.local.picture.Picture;

/** The first page of an invented paper: the state's name, a title in capitals, some sentences. */
public final class TitlePage {
    private static final int DPI = 200;
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int MARGIN = 190;
    private static final double DOTS_A_MM = DPI / 25.4;
    private static final double LEAN_MAX = 1.5;
    private static final int SENTENCES = 9;
    private static final List<String> STATE =
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    private static final String SENTENCE =
            "Họ, chữ đệm, tên: Nguyễn Thị Mẫu, sinh ngày 05 tháng 9 năm 1990, nơi cư trú: thôn"
                    + " Đông, xã Mẫu, tỉnh Ninh Bình; nơi làm việc: trường mầm non Hoa Mai.";

    private final BufferedImage sheet =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    private final Graphics2D pen = sheet.createGraphics();
    private final ReceiptFont font = new ReceiptFont();
    private int y = 220;

    private TitlePage(double leanDegrees) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.rotate(Math.toRadians(leanDegrees), WIDTH / 2.0, HEIGHT / 2.0);
    }

    /** Letters, lean and dust of the glass are drawn by lot. */
    public static Picture drawn(String title, RandomGenerator lot) {
        var page = new TitlePage(lot.nextDouble(-LEAN_MAX, LEAN_MAX));
        STATE.forEach(line -> page.centred(line, page.bold(2.4)));
        page.y += 90;
        page.centred(title.toUpperCase(Locale.ROOT), page.bold(lot.nextDouble(2.8, 4.6)));
        page.y += 60;
        Font letters = page.font.regular(lot.nextDouble(2.0, 2.8) * DOTS_A_MM);
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            page.lines(SENTENCE, letters).forEach(line -> page.write(line, letters, MARGIN));
        }
        page.dust(lot);
        page.pen.dispose();
        return new Picture(page.sheet, DPI);
    }

    private Font bold(double capHeightMm) {
        return font.bold(capHeightMm * DOTS_A_MM);
    }

    private List<String> lines(String text, Font letters) {
        return new TextLines(letters, WIDTH - 2.0 * MARGIN).ofWords(text);
    }

    private void centred(String text, Font letters) {
        for (String line : lines(text, letters)) {
            write(line, letters, (int) (WIDTH - TextLines.width(letters, line)) / 2);
        }
    }

    private void write(String line, Font letters, int left) {
        y += (int) (letters.getSize2D() * 1.4);
        pen.setFont(letters);
        pen.drawString(line, left, y);
    }

    private void dust(RandomGenerator lot) {
        for (int grain = 0; grain < 400; grain++) {
            sheet.setRGB(lot.nextInt(WIDTH), lot.nextInt(HEIGHT), 0x404040);
        }
    }
}
