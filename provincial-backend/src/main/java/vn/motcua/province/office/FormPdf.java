package vn.motcua.province.office;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/** A form that an officer signs as a file of A4 pages for the archive, PDF/A-2b. */
final class FormPdf {
    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String FAMILY = "Roboto";
    private static final int USUAL = 400;
    private static final int BOLD = 700;

    private final Template template = Template.read("printed.html");
    private final String style = Template.resource("printed.css");

    FormPdf() {
        XRLog.setLoggingEnabled(false); // It would tell what stands on a page.
    }

    /**
     * @param form HTML of ours, well-formed as XML
     */
    byte[] of(String title, String form) throws IOException {
        String page = template.fill("pdf", Map.of("title", title, "style", style, "form", form));
        var bytes = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder();
        pdf.useFastMode();
        pdf.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        pdf.useFont(() -> font("Regular"), FAMILY, USUAL, FontStyle.NORMAL, true);
        pdf.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        pdf.useFont(() -> font("Italic"), FAMILY, USUAL, FontStyle.ITALIC, true);
        pdf.withHtmlContent(page, null);
        pdf.toStream(bytes);
        pdf.run();
        return bytes.toByteArray();
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(
                FormPdf.class.getResourceAsStream(FONTS + weight + ".ttf"), weight);
    }
}
