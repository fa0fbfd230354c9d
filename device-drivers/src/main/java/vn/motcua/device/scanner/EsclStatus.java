package vn.motcua.device.scanner;

import java.io.IOException;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;

/**
 * What a scanner says of itself in {@code ScannerStatus}.
 *
 * @param state {@code pwg:State}
 * @param adfState {@code scan:AdfState} without its prefix, e.g. Loaded; "" if it has no feeder
 */
record EsclStatus(String state, String adfState, EsclXml xml) {
    private static final String ADF_PREFIX = "ScannerAdf";

    static EsclStatus parse(byte[] body) throws IOException {
        EsclXml xml = EsclXml.parse(body);
        String adf = xml.text("AdfState");
        String word = adf.startsWith(ADF_PREFIX) ? adf.substring(ADF_PREFIX.length()) : adf;
        return new EsclStatus(xml.text("State"), word, xml);
    }

    /** The trouble that a person must clear before paper can move. */
    Optional<DeviceFault> fault() {
        return switch (adfState) {
            case "Jam", "Mispick", "DuplexPageTooShort", "DuplexPageTooLong" ->
                    Optional.of(DeviceFault.PAPER_JAM);
            case "InputTrayOverloaded" -> Optional.of(DeviceFault.PAPER_JAM);
            case "MultipickDetected" -> Optional.of(DeviceFault.DOUBLE_FEED);
            case "HatchOpen", "DoorOpen" -> Optional.of(DeviceFault.COVER_OPEN);
            case "InputTrayFailed" -> Optional.of(DeviceFault.HARDWARE_ERROR);
            default -> Optional.empty();
        };
    }

    boolean isFeederEmpty() {
        return adfState.equals("Empty");
    }

    boolean isBusy() {
        return state.equals("Processing") || state.equals("Testing");
    }

    boolean isStopped() {
        return state.equals("Stopped") || state.equals("Down");
    }

    /** Whether the scanner gave the job up although sheets may be left. */
    boolean hasAborted(String jobPath) {
        return jobState(jobPath).equals("Aborted") && !isFeederEmpty();
    }

    /** Whether more pages of the job are to come, whatever the last answer was. */
    boolean isStillPulling(String jobPath) {
        boolean isFeeding = adfState.equals("Loaded") || adfState.equals("Processing");
        return isFeeding && jobState(jobPath).equals("Processing");
    }

    private String jobState(String jobPath) {
        return xml.all("JobInfo").stream()
                .filter(job -> !job.text("JobUri").isEmpty())
                .filter(job -> job.text("JobUri").endsWith(nameOf(jobPath)))
                .map(job -> job.text("JobState"))
                .findFirst()
                .orElse("");
    }

    private static String nameOf(String jobPath) {
        return jobPath.substring(jobPath.lastIndexOf('/') + 1);
    }
}
