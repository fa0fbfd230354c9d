package vn.motcua.device.scanimage;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceStatus;

/**
 * Whether a scanner answers. To open one may take longer than anybody waits for a status, and wakes
 * its lamp: so it is asked now and then, and the last answer stands meanwhile.
 */
final class ScanimageProbe {
    private static final Duration WELL = Duration.ofSeconds(60);
    private static final Duration ILL = Duration.ofSeconds(3);
    private static final Duration FIRST_WAIT = Duration.ofMillis(1500);

    private final Scanimage scanimage;
    private final String device;
    private final Duration silenceMax;
    private DeviceStatus known = new DeviceStatus.Starting();
    private long askedNanos;
    private boolean isDoubted;
    private volatile @Nullable ScanimageRun run;

    ScanimageProbe(Scanimage scanimage, String device, Duration silenceMax) {
        this.scanimage = scanimage;
        this.device = device;
        this.silenceMax = silenceMax;
    }

    /** Blocks for at most 1.5 s. */
    DeviceStatus status() throws InterruptedException {
        if (run == null && isDue()) {
            begin();
        }
        settle(known instanceof DeviceStatus.Starting ? FIRST_WAIT : Duration.ZERO);
        return known;
    }

    /** Lets a question that is under way end, so that the scanner is free. */
    void finish() throws InterruptedException {
        settle(silenceMax.minus(age()));
    }

    /** It has just scanned: that is an answer too. */
    void worked() {
        known = new DeviceStatus.Ready();
        askedNanos = System.nanoTime();
        isDoubted = false;
    }

    /** The next question is asked at once: something was different from what was known. */
    void doubt() {
        isDoubted = true;
    }

    void kill() {
        ScanimageRun asked = run;
        if (asked != null) {
            asked.kill();
        }
    }

    private boolean isDue() {
        if (isDoubted) {
            return true;
        }
        Duration pause =
                switch (known) {
                    case DeviceStatus.Starting() -> Duration.ZERO;
                    case DeviceStatus.Ready() -> WELL;
                    default -> ILL;
                };
        return age().compareTo(pause) >= 0;
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - askedNanos);
    }

    private void begin() {
        isDoubted = false;
        askedNanos = System.nanoTime();
        try {
            run = scanimage.start(List.of("--device-name=" + device, "--dont-scan"));
        } catch (IOException missing) {
            known = new DeviceStatus.Faulted(DeviceFault.NO_DEVICE);
        }
    }

    private void settle(Duration wait) throws InterruptedException {
        ScanimageRun asked = run;
        if (asked == null) {
            return;
        }
        if (asked.hasEnded(wait)) {
            known =
                    asked.isGood()
                            ? new DeviceStatus.Ready()
                            : new DeviceStatus.Faulted(ScanimageWords.fault(asked.words()));
            run = null;
        } else if (age().compareTo(silenceMax) >= 0) {
            asked.kill();
            known = new DeviceStatus.Faulted(DeviceFault.OFFLINE);
            run = null;
        }
    }
}
