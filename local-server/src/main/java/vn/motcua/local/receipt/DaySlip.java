package vn.motcua.local.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DayFault;
import vn.motcua.contract.screen.DayView;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.Receipt.Part;

/** The report of a day on paper: counts and minutes, nothing of who was there. */
public final class DaySlip {
    private DaySlip() {}

    public static Receipt of(
            KioskConfig config, TechnicianState.DayShown shown, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        DayView day = shown.day();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(config.centre().name()));
        parts.add(new Part.Heading(words.get("day.title")));
        parts.add(new Part.Text(words.get("day.until", words.moment(day.at()))));
        parts.add(new Part.Rule());
        addCount(parts, words, "day.looked_up", day.lookedUp());
        addCount(parts, words, "day.handed_in", day.handedIn());
        addCount(parts, words, "day.waiting", day.waiting());
        addCount(parts, words, "day.slips", day.printed());
        addCount(parts, words, "day.starts", day.started());
        shown.devices().stream()
                .filter(each -> each.role() == DeviceRole.RECEIPT_PRINTER)
                .forEach(each -> addPaper(parts, words, each));
        parts.add(new Part.Rule());
        parts.add(new Part.Field(words.get("day.faults"), day.faults().isEmpty() ? "0" : ""));
        day.faults().forEach(each -> parts.add(new Part.Text(line(each, words))));
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    private static void addCount(List<Part> parts, ReceiptWords words, String key, int count) {
        parts.add(new Part.Field(words.get(key), Integer.toString(count)));
    }

    private static void addPaper(List<Part> parts, ReceiptWords words, DeviceView printer) {
        String how =
                switch (printer.status()) {
                    case DeviceStatus.PaperLow() -> words.get("day.paper.low");
                    case DeviceStatus.Faulted(DeviceFault fault) -> fault(fault, words);
                    case DeviceStatus.Ready() -> words.get("day.paper.enough");
                    case DeviceStatus.Starting(),
                            DeviceStatus.SwitchedOff(),
                            DeviceStatus.Unknown() ->
                            words.get("day.paper.unknown");
                };
        parts.add(new Part.Field(words.get("day.paper", printer.id()), how));
    }

    private static String line(DayFault fault, ReceiptWords words) {
        String key = fault.lasts() ? "day.fault.lasts" : "day.fault";
        return words.get(
                key, fault.device(), fault(fault.fault(), words), fault.times(), fault.minutes());
    }

    private static String fault(DeviceFault fault, ReceiptWords words) {
        return words.get("day.fault." + fault.name().toLowerCase(Locale.ROOT));
    }
}
