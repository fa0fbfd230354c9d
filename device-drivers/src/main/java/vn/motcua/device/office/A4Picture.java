package vn.motcua.device.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.ReceiptFont;
import vn.motcua.device.printer.SlipDrawing;

/** Draws a slip as one sheet in grey at 300 dots an inch, a JPEG. */
public final class A4Picture implements SheetDrawing {
    private static final double DOTS_A_MM = 300 / 25.4;
    private static final int SLIP_WIDTH = (int) (150 * DOTS_A_MM);
    private static final int WIDTH = 2480;
    private static final int HEIGHT = 3508;
    private static final int MARGIN = (int) (18 * DOTS_A_MM);

    private final ReceiptFont font = new ReceiptFont();

    @Override
    public List<String> formats() {
        return List.of(JPEG);
    }

    @Override
    public byte[] draw(Receipt receipt, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(sheet(receipt), "jpeg", bytes)) {
                throw new IllegalStateException("no JPEG could be written");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A slip lies in the middle of the sheet, at its top; a very long one becomes smaller. */
    private BufferedImage sheet(Receipt receipt) {
        BufferedImage slip = SlipDrawing.draw(receipt, SLIP_WIDTH, DOTS_A_MM, font);
        double fit = Math.min(1, (HEIGHT - 2.0 * MARGIN) / slip.getHeight());
        int width = (int) (slip.getWidth() * fit);
        int height = (int) (slip.getHeight() * fit);
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(slip, (WIDTH - width) / 2, MARGIN, width, height, null);
        pen.dispose();
        return sheet;
    }
}
