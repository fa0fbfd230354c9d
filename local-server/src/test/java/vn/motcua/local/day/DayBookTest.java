package vn.motcua.local.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DayFault;
import vn.motcua.contract.screen.DayView;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** At the end of a day its counts and its faults stand there, and none of yesterday. */
class DayBookTest {
    private static final DeviceId PRINTER = new DeviceId("printer");
    private static final DeviceStatus OUT = new DeviceStatus.Faulted(DeviceFault.PAPER_OUT);
    private static final DeviceStatus READY = new DeviceStatus.Ready();

    @TempDir Path folder;
    private Instant now = Instant.parse("2026-11-26T16:50:00Z"); // ten to midnight in Viet Nam
    private Database kiosk;
    private DayBook day;

    @BeforeEach
    void open() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        day = new DayBook(kiosk, () -> now);
        day.begin();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void a_day_counts_what_happened_and_midnight_in_viet_nam_begins_the_next() {
        day.count(DayCount.LOOKED_UP);
        day.count(DayCount.LOOKED_UP);
        day.count(DayCount.PRINTED);
        day.count(DayCount.HANDED_IN);
        assertThat(day.today(3)).isEqualTo(new DayView(now, 2, 1, 1, 1, 3, List.of()));

        pass(Duration.ofMinutes(20));

        assertThat(day.today(0)).isEqualTo(new DayView(now, 0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void a_fault_counts_its_minutes_of_today_and_says_whether_it_lasts() {
        day.device(PRINTER, OUT);
        pass(Duration.ofMinutes(15));
        assertThat(faults()).containsExactly(fault(DeviceFault.PAPER_OUT, 1, 5, true));

        day.device(PRINTER, READY);
        pass(Duration.ofMinutes(1));
        day.device(PRINTER, OUT);
        pass(Duration.ofSeconds(90));
        day.device(PRINTER, new DeviceStatus.Faulted(DeviceFault.COVER_OPEN));
        day.device(PRINTER, READY);

        assertThat(faults())
                .containsExactly(
                        fault(DeviceFault.PAPER_OUT, 2, 7, false),
                        fault(DeviceFault.COVER_OPEN, 1, 0, false));
    }

    @Test
    void a_fault_goes_on_over_a_restart() {
        day.device(PRINTER, OUT);
        pass(Duration.ofMinutes(4));
        var restarted = new DayBook(kiosk, () -> now);
        restarted.begin();
        restarted.device(PRINTER, new DeviceStatus.Starting());
        restarted.device(PRINTER, OUT);
        pass(Duration.ofMinutes(4));

        assertThat(faults()).containsExactly(fault(DeviceFault.PAPER_OUT, 1, 8, true));
        assertThat(day.today(0).started()).isEqualTo(2);
    }

    @Test
    void what_is_older_than_forty_days_goes() {
        day.device(PRINTER, OUT);
        day.device(PRINTER, READY);
        pass(Duration.ofDays(42));
        day.begin();

        int left =
                kiosk.read(handle ->
                        handle.select(
                                        "SELECT (SELECT count(*) FROM day_count) + (SELECT count(*)"
                                                + " FROM day_fault)")
                                .mapTo(Integer.class)
                                .one());
        assertThat(left).isEqualTo(1);
    }

    private List<DayFault> faults() {
        return day.today(0).faults();
    }

    private static DayFault fault(DeviceFault fault, int times, long minutes, boolean lasts) {
        return new DayFault(PRINTER, fault, times, minutes, lasts);
    }
}
