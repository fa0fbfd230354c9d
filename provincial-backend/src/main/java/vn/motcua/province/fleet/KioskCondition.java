package vn.motcua.province.fleet;

import java.time.Instant;

/**
 * What a kiosk last said of its disk and its clock.
 *
 * @param clockSkewSeconds our clock minus the kiosk's
 * @param at by our clock, which is the right one
 */
public record KioskCondition(
        long freeMegabytes,
        boolean isDiskLow,
        long clockSkewSeconds,
        long entriesNotUnderstood,
        long alertsNotTrusted,
        Instant at) {
    private static final long SECONDS_OFF_MAX = 30;

    public boolean isClockOff() {
        return Math.abs(clockSkewSeconds) > SECONDS_OFF_MAX;
    }
}
