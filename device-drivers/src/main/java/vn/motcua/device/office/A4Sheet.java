package vn.motcua.device.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import vn.motcua.device.printer.ReceiptFont;
import vn.motcua.device.printer.SlipDrawing;

/** One sheet in grey at 300 dots an inch, in the formats that office printers take. */
record A4Sheet(BufferedImage picture) {
    static final double DOTS_A_MM = 300 / 25.4;
    static final int SLIP_WIDTH = (int) (150 * DOTS_A_MM);

    private static final int WIDTH = 2480;
    private static final int HEIGHT = 3508;
    private static final int MARGIN = (int) (18 * DOTS_A_MM);
    private static final String PDF = "application/pdf";
    private static final String JPEG = "image/jpeg";

    static SheetDrawing drawing() {
        var font = new ReceiptFont();
        return (receipt, format) ->
                of(SlipDrawing.draw(receipt, SLIP_WIDTH, DOTS_A_MM, font)).bytes(format);
    }

    /** Lays a slip into the middle of the sheet, at its top; a very long one becomes smaller. */
    static A4Sheet of(BufferedImage slip) {
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
        return new A4Sheet(sheet);
    }

    /** The best format of those that a printer takes; none if it takes none that we make. */
    static Optional<String> format(List<String> taken) {
        return List.of(PDF, JPEG).stream().filter(taken::contains).findFirst();
    }

    byte[] bytes(String format) {
        try {
            return format.equals(PDF) ? pdf() : jpeg();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpeg", bytes)) {
            throw new IOException("no JPEG could be written");
        }
        return bytes.toByteArray();
    }

    /** The least PDF that is a page with a picture on all of it (ISO 32000-1, section 7.5). */
    private byte[] pdf() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var pack = new DeflaterOutputStream(packed)) {
            pack.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        }
        String draw = "595.276 0 0 841.89 0 0 cm /Page Do";
        var file = new PdfBytes();
        file.object("<< /Type /Catalog /Pages 2 0 R >>");
        file.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.276 841.89] /Contents 5 0 R"
                        + " /Resources << /XObject << /Page 4 0 R >> >> >>");
        file.stream(
                "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
                                .formatted(WIDTH, HEIGHT)
                        + " /ColorSpace /DeviceGray /Filter /FlateDecode",
                packed.toByteArray());
        file.stream("", draw.getBytes(StandardCharsets.US_ASCII));
        return file.end();
    }
}
