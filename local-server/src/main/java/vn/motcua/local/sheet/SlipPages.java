package vn.motcua.local.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import vn.motcua.device.printer.QrPicture;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.ReceiptFont;
import vn.motcua.local.archive.ArchiveClaim;

/** The pages of one slip as they fill from top to bottom; labels left, what they name right. */
final class SlipPages implements AutoCloseable {
    private static final float MM = 72 / 25.4f;
    private static final float MARGIN = 20 * MM;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LABEL_WIDTH = 52 * MM;
    private static final float COLUMN_GAP = 4 * MM;
    private static final float GAP = 2 * MM;
    private static final float QR_SIDE = 36 * MM;
    private static final int QR_DOTS = 300;

    private final PDDocument document;
    private final Ink heading;
    private final Ink text;
    private final Ink value;
    private final Ink code;
    private PDPageContentStream page;
    private float top;

    SlipPages() throws IOException {
        document = ArchiveClaim.document();
        var measures = new ReceiptFont();
        PDFont regular = font(document, ReceiptFont.REGULAR);
        PDFont bold = font(document, ReceiptFont.BOLD);
        heading = new Ink(bold, measures.bold(4 * MM));
        text = new Ink(regular, measures.regular(2.7 * MM));
        value = new Ink(bold, measures.bold(2.7 * MM));
        code = new Ink(bold, measures.bold(4.4 * MM));
        page = emptyPage();
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream letters = ReceiptFont.class.getResourceAsStream(file)) {
            return PDType0Font.load(document, Objects.requireNonNull(letters, file), true);
        }
    }

    void add(Receipt.Part part) throws IOException {
        switch (part) {
            case Receipt.Part.Heading(String words) -> {
                for (String line : heading.lines(words, WIDTH)) {
                    write(heading, line, (WIDTH - heading.width(line)) / 2);
                }
            }
            case Receipt.Part.Text(String words) -> writeAll(text, text.lines(words, WIDTH));
            case Receipt.Part.Field(String label, String words) -> field(label, words);
            case Receipt.Part.Code(String digits) -> writeAll(code, code.codeLines(digits, WIDTH));
            case Receipt.Part.Qr(String content) -> qr(content);
            case Receipt.Part.Rule() -> rule();
        }
        top -= GAP;
    }

    private void field(String label, String words) throws IOException {
        if (words.isEmpty()) {
            writeAll(value, value.lines(label, WIDTH));
            return;
        }
        List<String> left = text.lines(label, LABEL_WIDTH);
        List<String> right = value.lines(words, WIDTH - LABEL_WIDTH - COLUMN_GAP);
        for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
            makeRoom(text.lineHeight());
            if (line < left.size()) {
                text.write(page, left.get(line), MARGIN, top);
            }
            if (line < right.size()) {
                value.write(page, right.get(line), MARGIN + LABEL_WIDTH + COLUMN_GAP, top);
            }
            top -= text.lineHeight();
        }
    }

    private void writeAll(Ink ink, List<String> lines) throws IOException {
        for (String line : lines) {
            write(ink, line, 0);
        }
    }

    private void write(Ink ink, String line, float left) throws IOException {
        makeRoom(ink.lineHeight());
        ink.write(page, line, MARGIN + left, top);
        top -= ink.lineHeight();
    }

    private void qr(String content) throws IOException {
        var modules = new QrPicture(content, QR_DOTS);
        int side = modules.sizeDots();
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        modules.draw(pen, 0, 0);
        pen.dispose();
        makeRoom(QR_SIDE);
        top -= QR_SIDE;
        page.drawImage(
                LosslessFactory.createFromImage(document, picture),
                MARGIN + (WIDTH - QR_SIDE) / 2,
                top,
                QR_SIDE,
                QR_SIDE);
    }

    private void rule() throws IOException {
        makeRoom(GAP);
        page.setLineWidth(MM / 4);
        page.moveTo(MARGIN, top - GAP / 2);
        page.lineTo(MARGIN + WIDTH, top - GAP / 2);
        page.stroke();
        top -= GAP;
    }

    private void makeRoom(float height) throws IOException {
        if (top - height < MARGIN) {
            page.close();
            page = emptyPage();
        }
    }

    private PDPageContentStream emptyPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        top = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, true);
    }

    void writeTo(OutputStream out) throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages && pages > 1; number++) {
            number(document.getPage(number - 1), number + "/" + pages);
        }
        document.save(out);
    }

    private void number(PDPage sheet, String number) throws IOException {
        try (var foot = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
            float left = MARGIN + WIDTH - text.width(number);
            text.write(foot, number, left, MARGIN - GAP);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
