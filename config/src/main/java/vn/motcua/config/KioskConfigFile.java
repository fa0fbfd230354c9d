package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.dossier.Procedure;

/** Reads {@code kiosk.yaml}. */
public final class KioskConfigFile {
    private static final Set<String> SIDES = Set.of("left", "right", "below");

    private KioskConfigFile() {}

    /**
     * @throws ConfigException naming file, key, value found and value wanted
     */
    public static KioskConfig read(Path file) {
        ConfigNode root = ConfigFile.read(file);
        KioskConfig config =
                new KioskConfig(
                        name(root),
                        centre(root.below("centre")),
                        province(root.below("province")),
                        root.integer("serverPort", 0, 65_535, 8085),
                        dataFolder(root),
                        root.path("devicesFile", "devices.yaml", "devices.yaml"),
                        root.path("languagesFolder", "languages", "languages"),
                        ScreenMeasures.applied(screen(root.below("screen")), dataFolder(root)),
                        visit(root.below("visit")),
                        SpeechConfig.read(root.below("speech")),
                        KeyboardConfig.read(root.below("keyboard")),
                        procedures(root),
                        petitions(root.below("petitions")),
                        diskKeyFile(root),
                        HandOffConfig.read(root.below("handOff")));
        root.close();
        return config;
    }

    private static Path dataFolder(ConfigNode root) {
        return root.path("dataFolder", "/var/lib/motcua");
    }

    private static String diskKeyFile(ConfigNode root) {
        String file = root.text("diskKeyFile", "/media/key/motcua.key", "none");
        if (!file.equals("none") && !Path.of(file).isAbsolute()) {
            throw root.wrong(
                    "diskKeyFile", file, "Write where its stick is, from the root, or none");
        }
        return file;
    }

    private static String name(ConfigNode root) {
        String name = root.text("kiosk", "k01");
        if (!name.matches("[a-z0-9]{1,12}")) {
            throw root.wrong("kiosk", name, "Use 1 to 12 of a-z and 0-9, e.g. k01");
        }
        return name;
    }

    private static KioskConfig.Centre centre(ConfigNode node) {
        String commune = node.text("commune", "00004", "");
        if (!commune.matches("|[0-9]{5}")) {
            throw node.wrong("commune", commune, "Write the five digits of its code, in quotes");
        }
        String code = node.text("code", "mau", "");
        if (!code.matches("[a-z0-9]{0,12}")) {
            throw node.wrong("code", code, "Write it as in the province's centres, e.g. mau");
        }
        var centre =
                new KioskConfig.Centre(
                        node.text("name", "Trung tâm Phục vụ hành chính công phường Mẫu"),
                        node.text("helpDesk", "Quầy số 1"),
                        node.text("phone", "1900 0000", ""),
                        node.text("openingHours", "07:30–11:30 và 13:30–17:00"),
                        commune,
                        code);
        node.close();
        return centre;
    }

    private static KioskConfig.Province province(ConfigNode node) {
        String example = "https://motcua.tinh.example";
        URI address = node.address("address", example);
        var province =
                new KioskConfig.Province(
                        address,
                        node.has("publicAddress")
                                ? node.address("publicAddress", example)
                                : address,
                        node.path("enrolmentCodeFile", "enrolment-code", "enrolment-code"));
        node.close();
        return province;
    }

    private static KioskConfig.Screen screen(ConfigNode node) {
        String side = node.text("readerSide", "right", "right");
        if (!SIDES.contains(side)) {
            throw node.wrong("readerSide", side, "Write left, right or below");
        }
        var screen =
                new KioskConfig.Screen(
                        node.integer("widthPx", 600, 8000, 1080),
                        node.integer("heightPx", 600, 8000, 1920),
                        node.decimal("pxPerMm", 1.0, 20.0, 3.61),
                        node.integer("bottomMm", 400, 1200, 850),
                        node.integer("reachMm", 900, 1400, 1200),
                        node.integer("loweredReachMm", 900, 1200, 1050),
                        side);
        node.close();
        return screen;
    }

    private static KioskConfig.Visit visit(ConfigNode node) {
        var visit =
                new KioskConfig.Visit(
                        Duration.ofSeconds(node.integer("idleSeconds", 120, 600, 120)),
                        Duration.ofSeconds(node.integer("warningSeconds", 20, 180, 45)),
                        Duration.ofHours(node.integer("slipHours", 0, 168, 72)));
        node.close();
        return visit;
    }

    private static KioskConfig.Petitions petitions(ConfigNode node) {
        var petitions =
                new KioskConfig.Petitions(
                        node.integer("answerDays", 1, 60, KioskConfig.Petitions.USUAL.answerDays()),
                        node.integer("perHour", 1, 1000, KioskConfig.Petitions.USUAL.perHour()));
        node.close();
        return petitions;
    }

    private static List<Procedure> procedures(ConfigNode root) {
        return root.each("oftenUsedProcedures").stream()
                .map(node -> {
                    var procedure =
                            new Procedure(
                                    node.text("code", "1.001193"),
                                    node.text("name", "Đăng ký khai sinh"));
                    node.close();
                    return procedure;
                })
                .toList();
    }
}
