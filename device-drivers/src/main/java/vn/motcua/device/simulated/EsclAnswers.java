package vn.motcua.device.simulated;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The XML a scanner answers; eSCL version 2.63 of the Mopria Alliance. */
final class EsclAnswers {
    private EsclAnswers() {}

    static String capabilities() {
        String input = input();
        return root(
                "ScannerCapabilities",
                """
                <pwg:MakeAndModel>Mot Cua simulated scanner</pwg:MakeAndModel>
                <pwg:SerialNumber>1</pwg:SerialNumber>
                <scan:Platen><scan:PlatenInputCaps>%1$s</scan:PlatenInputCaps></scan:Platen>
                <scan:Adf><scan:AdfSimplexInputCaps>%1$s</scan:AdfSimplexInputCaps>
                <scan:AdfDuplexInputCaps>%1$s</scan:AdfDuplexInputCaps>
                <scan:AdfOptions><scan:AdfOption>DetectPaperLoaded</scan:AdfOption></scan:AdfOptions>
                </scan:Adf>
                """
                        .formatted(input));
    }

    static String status(String state, String adfState, Map<String, SimulatedJob> jobs) {
        String list =
                jobs.entrySet().stream()
                        .map(job -> job(job.getKey(), job.getValue()))
                        .collect(Collectors.joining());
        return root(
                "ScannerStatus",
                """
                <pwg:State>%s</pwg:State><scan:AdfState>%s</scan:AdfState>
                <scan:Jobs>%s</scan:Jobs>
                """
                        .formatted(state, adfState, list));
    }

    private static String root(String name, String content) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <scan:%1$s xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"
            xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03">
        <pwg:Version>2.63</pwg:Version>
        %2$s
        </scan:%1$s>
        """
                .formatted(name, content);
    }

    private static String input() {
        String resolutions =
                IntStream.of(75, 100, 150, 200, 300, 600)
                        .mapToObj(EsclAnswers::resolution)
                        .collect(Collectors.joining());
        return """
        <scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>
        <scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>3508</scan:MaxHeight>
        <scan:MaxScanRegions>1</scan:MaxScanRegions>
        <scan:SettingProfiles><scan:SettingProfile>
        <scan:ColorModes>
        <scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode>
        </scan:ColorModes>
        <scan:DocumentFormats>
        <pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
        <scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>
        </scan:DocumentFormats>
        <scan:SupportedResolutions><scan:DiscreteResolutions>%s</scan:DiscreteResolutions>
        </scan:SupportedResolutions>
        </scan:SettingProfile></scan:SettingProfiles>
        """
                .formatted(resolutions);
    }

    private static String resolution(int dpi) {
        return """
        <scan:DiscreteResolution><scan:XResolution>%1$d</scan:XResolution>
        <scan:YResolution>%1$d</scan:YResolution></scan:DiscreteResolution>
        """
                .formatted(dpi);
    }

    private static String job(String id, SimulatedJob job) {
        return """
        <scan:JobInfo><pwg:JobUri>/eSCL/ScanJobs/%1$s</pwg:JobUri>
        <pwg:JobUuid>%1$s</pwg:JobUuid><scan:Age>1</scan:Age>
        <pwg:ImagesCompleted>%2$d</pwg:ImagesCompleted>
        <pwg:JobState>%3$s</pwg:JobState></scan:JobInfo>
        """
                .formatted(id, job.pages(), job.state());
    }
}
