package vn.motcua.device.scanner;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a scanner can do, of the way paper will take: its feeder if it has one, else its glass.
 *
 * @param source {@code Feeder} or {@code Platen}
 * @param widthMax in 1/300 inch
 * @param heightMax in 1/300 inch
 * @param resolutions in dots an inch; none if any will do
 */
record EsclCapabilities(
        String source,
        boolean canDuplex,
        boolean canColour,
        int widthMax,
        int heightMax,
        List<Integer> resolutions) {
    static final String FEEDER = "Feeder";
    private static final int A4_WIDTH = 2480;
    private static final int A4_HEIGHT = 3508;

    static EsclCapabilities parse(byte[] body) throws IOException {
        EsclXml xml = EsclXml.parse(body);
        Optional<EsclXml> feeder = xml.first("Adf");
        EsclXml input =
                feeder.flatMap(adf -> adf.first("AdfSimplexInputCaps"))
                        .or(() -> feeder)
                        .or(() -> xml.first("PlatenInputCaps"))
                        .orElse(xml);
        return new EsclCapabilities(
                feeder.isPresent() ? FEEDER : "Platen",
                feeder.flatMap(adf -> adf.first("AdfDuplexInputCaps")).isPresent(),
                input.all("ColorMode").stream().anyMatch(mode -> mode.is("RGB24")),
                input.number("MaxWidth", A4_WIDTH),
                input.number("MaxHeight", A4_HEIGHT),
                input.all("DiscreteResolution").stream()
                        .map(resolution -> resolution.number("XResolution", 0))
                        .filter(dpi -> dpi > 0)
                        .toList());
    }

    boolean hasFeeder() {
        return source.equals(FEEDER);
    }

    /** The body of a request to scan A4; both ways to name the format, as scanners want either. */
    String settings(ScanRequest request) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <scan:ScanSettings xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"
            xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03">
          <pwg:Version>2.0</pwg:Version>
          <scan:Intent>TextAndGraphic</scan:Intent>
          <pwg:ScanRegions><pwg:ScanRegion>
            <pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>
            <pwg:XOffset>0</pwg:XOffset><pwg:YOffset>0</pwg:YOffset>
            <pwg:Width>%d</pwg:Width><pwg:Height>%d</pwg:Height>
          </pwg:ScanRegion></pwg:ScanRegions>
          <pwg:InputSource>%s</pwg:InputSource>%s
          <scan:ColorMode>%6$s</scan:ColorMode>
          <scan:XResolution>%5$d</scan:XResolution><scan:YResolution>%5$d</scan:YResolution>
          <pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
          <scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>
        </scan:ScanSettings>
        """
                .formatted(
                        Math.min(A4_WIDTH, widthMax),
                        Math.min(A4_HEIGHT, heightMax),
                        source,
                        hasFeeder() ? duplex(request.duplex() && canDuplex) : "",
                        nearest(request.resolutionDpi()),
                        canColour ? "RGB24" : "Grayscale8");
    }

    private static String duplex(boolean both) {
        return "<scan:Duplex>%s</scan:Duplex>".formatted(both);
    }

    /** The lowest resolution that is enough, else the highest there is. */
    private int nearest(int wanted) {
        return resolutions.stream()
                .filter(dpi -> dpi >= wanted)
                .min(Comparator.naturalOrder())
                .or(() -> resolutions.stream().max(Comparator.naturalOrder()))
                .orElse(wanted);
    }
}
