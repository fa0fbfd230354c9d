package vn.motcua.local.visit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** What a phone's camera makes of a sheet of paper. */
final class SamplePhoto {
    private SamplePhoto() {}

    /** A sheet with words on it, not small enough to be a photo of a stamp. */
    static byte[] ofPaper() throws IOException {
        var sheet = new BufferedImage(900, 1200, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 1200);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        pen.drawString("GIẤY CHỨNG SINH", 200, 200);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        boolean _ = ImageIO.write(sheet, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
