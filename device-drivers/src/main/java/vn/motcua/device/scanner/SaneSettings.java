package vn.motcua.device.scanner;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sets a SANE scanner up for pages of A4: names of options as in the SANE standard, chapter 4.5.
 */
final class SaneSettings {
    private static final Logger LOG = System.getLogger(SaneSettings.class.getName());
    private static final int A4_WIDTH_MM = 210;
    private static final int A4_HEIGHT_MM = 297;
    private static final int BITS = 8;

    private final SaneSession session;
    private final ScanRequest request;

    SaneSettings(SaneSession session, ScanRequest request) {
        this.session = session;
        this.request = request;
    }

    /** Sets all up; tells whether paper will come from a feeder. */
    boolean apply() throws IOException, InterruptedException {
        session.describe();
        boolean fromFeeder = setSource();
        if (!setText("mode", mode -> mode.equals("color"))
                && !setText("mode", mode -> mode.equals("gray"))) {
            LOG.log(Level.DEBUG, "the scanner's own mode is kept");
        }
        setNumber("depth", BITS);
        setNumber("resolution", request.resolutionDpi());
        setNumber("tl-x", 0);
        setNumber("tl-y", 0);
        setNumber("br-x", A4_WIDTH_MM);
        setNumber("br-y", A4_HEIGHT_MM);
        return fromFeeder;
    }

    private boolean setSource() throws IOException, InterruptedException {
        Predicate<String> isDuplex = name -> isFeeder(name) && name.contains("duplex");
        Predicate<String> isSimplex = name -> isFeeder(name) && !name.contains("duplex");
        boolean bothSides = request.duplex() && setText("source", isDuplex);
        return bothSides || setText("source", isSimplex) || setText("source", isDuplex);
    }

    private static boolean isFeeder(String source) {
        return source.contains("feeder") || source.contains("adf");
    }

    /** Sets an option to the first of its texts that fits in lower case. */
    private boolean setText(String name, Predicate<String> fits)
            throws IOException, InterruptedException {
        Optional<SaneOption> option = session.option(name);
        Optional<String> wanted =
                option.map(SaneOption::strings).orElse(List.of()).stream()
                        .filter(text -> fits.test(text.toLowerCase(Locale.ROOT)))
                        .findFirst();
        if (option.isPresent() && wanted.isPresent()) {
            session.set(option.get(), wanted.get());
        }
        return wanted.isPresent();
    }

    private void setNumber(String name, int wished) throws IOException, InterruptedException {
        Optional<SaneOption> option = session.option(name);
        if (option.isPresent()) {
            boolean isFixed = option.get().type() == SaneOption.TYPE_FIXED;
            session.set(option.get(), option.get().nearest(isFixed ? wished << 16 : wished));
        }
    }
}
