package vn.motcua.local.technician;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.motcua.contract.sync.OutboxEntry.ConditionChanged;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.line.LineState;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.storage.DiskRoom;

/**
 * Tells the province how the kiosk does: at once when they become better or worse, and once a day.
 */
public final class ConditionReport {
    private static final Duration ANYWAY_AFTER = Duration.ofDays(1);
    private static final long SECONDS_WORTH_A_WORD = 30;

    /** What the kiosk was told and cannot use. */
    public record Trouble(long entriesNotUnderstood, long alertsNotTrusted) {}

    private final DiskRoom disk;
    private final Supplier<LineState> line;
    private final OutboxLane outbox;
    private final Supplier<Trouble> trouble;
    private final InstantSource clock;
    private Optional<ConditionChanged> told = Optional.empty();

    /**
     * @param trouble with what the province tells
     */
    public ConditionReport(
            DiskRoom disk,
            Supplier<LineState> line,
            OutboxLane outbox,
            Supplier<Trouble> trouble,
            InstantSource clock) {
        this.disk = disk;
        this.line = line;
        this.outbox = outbox;
        this.trouble = trouble;
        this.clock = clock;
    }

    /** Every minute, on one thread. */
    public void look() {
        LineState now = line.get();
        // A clock is compared with the province's; without a line there is none.
        if (!now.online()) {
            return;
        }
        Instant at = clock.instant();
        Trouble feed = trouble.get();
        var condition =
                new ConditionChanged(
                        disk.freeMegabytes(),
                        disk.isLow(),
                        now.clockSkew().toSeconds(),
                        feed.entriesNotUnderstood(),
                        feed.alertsNotTrusted(),
                        at);
        if (told.isEmpty() || isWorthAWord(told.get(), condition)) {
            told = Optional.of(condition);
            outbox.append(new OutboxMessage(UUID.randomUUID(), at, condition), "condition");
        }
    }

    private static boolean isWorthAWord(ConditionChanged last, ConditionChanged now) {
        long skewed = Math.abs(last.clockSkewSeconds() - now.clockSkewSeconds());
        Duration since = Duration.between(last.at(), now.at());
        return last.isDiskLow() != now.isDiskLow()
                || last.entriesNotUnderstood() != now.entriesNotUnderstood()
                || last.alertsNotTrusted() != now.alertsNotTrusted()
                || skewed > SECONDS_WORTH_A_WORD
                || since.compareTo(ANYWAY_AFTER) >= 0
                || since.isNegative();
    }
}
