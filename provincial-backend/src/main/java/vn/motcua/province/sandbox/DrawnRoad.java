package vn.motcua.province.sandbox;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A crossing as a camera might see it, with cars where the second hand puts them. */
final class DrawnRoad {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int CARS = 6;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private DrawnRoad() {}

    /** A PNG as Base64. */
    static String at(Instant now, int seed) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x9FBF8F));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x50555B));
        pen.fillRect(0, 180, WIDTH, 200);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(6, 0, 0, 10, new float[] {40, 30}, 0));
        pen.drawLine(0, 280, WIDTH, 280);
        for (int car = 0; car < CARS; car++) {
            long way = now.getEpochSecond() * (11 + car) + seed * 97L + car * 160L;
            long place = Math.floorMod(way, WIDTH);
            pen.setColor(new Color(0x303030 * (car + 1) & 0xFFFFFF));
            pen.fillRoundRect((int) place, car % 2 == 0 ? 205 : 315, 90, 44, 16, 16);
        }
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 28));
        pen.drawString(TIME.format(now), 20, 40);
        pen.dispose();
        return png(picture);
    }

    private static String png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            boolean _ = ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
