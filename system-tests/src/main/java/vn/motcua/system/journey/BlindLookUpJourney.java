package vn.motcua.system.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.system.site.BlindRobot;
import vn.motcua.system.site.Site;

/** She cannot see: she types the code of her slip and hears where her dossier is. */
final class BlindLookUpJourney implements Journey {
    private static final Map<Character, String> NAMES =
            Map.ofEntries(
                    Map.entry('0', "không"),
                    Map.entry('1', "một"),
                    Map.entry('2', "hai"),
                    Map.entry('3', "ba"),
                    Map.entry('4', "bốn"),
                    Map.entry('5', "năm"),
                    Map.entry('6', "sáu"),
                    Map.entry('7', "bảy"),
                    Map.entry('8', "tám"),
                    Map.entry('9', "chín"),
                    Map.entry('H', "hát"),
                    Map.entry('.', "chấm"),
                    Map.entry('-', "gạch ngang"));

    private final boolean switches;

    BlindLookUpJourney(boolean switches) {
        this.switches = switches;
    }

    @Override
    public String name() {
        return switches ? "switch-look-up" : "blind-look-up";
    }

    @Override
    public String about() {
        return "look-up by typed code, by ear and "
                + (switches ? "two switches alone" : "eight keys alone");
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        Dossier known = Samples.with(site, NationalStatus.IN_PROGRESS);
        BlindRobot visitor =
                switches
                        ? BlindRobot.withTwoSwitches(site.ui())
                        : BlindRobot.withEightKeys(site.ui());
        steps.step("plug the headset in", () -> visitor.plugHeadset("Ông bà cần làm gì"));
        steps.step("choose looking up", () -> visitor.choose("Tra cứu hồ sơ"));
        visitor.listenFor("khe đọc");
        steps.step("choose typing", () -> visitor.choose("Nhập mã hồ sơ, nút bấm"));
        visitor.listenFor("bàn phím");
        steps.step(
                "type the code",
                () -> {
                    visitor.findKeys();
                    visitor.type(signs(known.code().value()));
                });
        steps.step("ask for the result", () -> visitor.choose("Xem kết quả"));
        String[] said = new String[1];
        steps.step(
                "hear the state", () -> said[0] = visitor.listenFor("Hồ sơ đang được giải quyết"));
        JourneyFailure.unless(
                said[0].contains(known.holder().department()), "who holds it is not said");
        steps.step("finish", () -> visitor.choose("Xong"));
        visitor.listenFor("Đã xóa thông tin");
        System.out.printf("  %d presses%n", visitor.presses());
    }

    /** The hyphen behind the six digits of the date comes by itself. */
    private static List<String> signs(String code) {
        int last = code.lastIndexOf('-');
        List<String> signs = new ArrayList<>();
        for (int at = 0; at < code.length(); at++) {
            if (at != last) {
                signs.add(NAMES.get(code.charAt(at)));
            }
        }
        return signs;
    }
}
