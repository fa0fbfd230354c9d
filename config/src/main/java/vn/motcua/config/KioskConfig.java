package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.motcua.contract.dossier.Procedure;

/**
 * The settings of one kiosk: {@code kiosk.yaml}. Both its processes read the same file.
 *
 * @param kiosk its name, 1 to 12 of a–z and 0–9; stands in the numbers it prints
 * @param serverPort loopback port of the local server; 0 takes any free one
 * @param dataFolder where state is kept
 * @param languagesFolder language packs, one folder each; need not exist
 * @param devicesFile the file that {@link vn.motcua.config.device.DevicesFile} reads
 * @param diskKeyFile the key of the disk, on another medium; "none" if there is none, or if systemd
 *     has it
 */
public record KioskConfig(
        String kiosk,
        Centre centre,
        Province province,
        int serverPort,
        Path dataFolder,
        Path devicesFile,
        Path languagesFolder,
        Screen screen,
        Visit visit,
        SpeechConfig speech,
        KeyboardConfig keyboard,
        List<Procedure> oftenUsed,
        Petitions petitions,
        String diskKeyFile,
        HandOffConfig handOff) {
    public KioskConfig {
        oftenUsed = List.copyOf(oftenUsed);
    }

    /** A kiosk that takes petitions as most do, and whose disk has no key. */
    public KioskConfig(
            String kiosk,
            Centre centre,
            Province province,
            int serverPort,
            Path dataFolder,
            Path devicesFile,
            Path languagesFolder,
            Screen screen,
            Visit visit,
            SpeechConfig speech,
            KeyboardConfig keyboard,
            List<Procedure> oftenUsed) {
        this(
                kiosk,
                centre,
                province,
                serverPort,
                dataFolder,
                devicesFile,
                languagesFolder,
                screen,
                visit,
                speech,
                keyboard,
                oftenUsed,
                Petitions.USUAL,
                "none",
                HandOffConfig.USUAL);
    }

    /**
     * Where the kiosk stands.
     *
     * @param name of the service centre, at most two lines on the screen
     * @param helpDesk where people are sent, e.g. "Quầy số 1"
     * @param phone of the centre; may be empty
     * @param openingHours e.g. "07:30–11:30 và 13:30–17:00"
     * @param commune code of the commune it stands in, five digits; empty if it is not told
     * @param code of the centre's waiting room at the province; empty if the province has only one
     */
    public record Centre(
            String name,
            String helpDesk,
            String phone,
            String openingHours,
            String commune,
            String code) {

        /** The only centre, which does not tell its commune. */
        public Centre(String name, String helpDesk, String phone, String openingHours) {
            this(name, helpDesk, phone, openingHours, "", "");
        }
    }

    /**
     * @param address of the provincial backend, as this kiosk reaches it
     * @param publicAddress the same, as phones reach it; stands in the codes that they open
     * @param enrolmentCodeFile file with the one-time code; read once, when the kiosk is new
     */
    public record Province(URI address, URI publicAddress, Path enrolmentCodeFile) {

        /** Phones reach it as the kiosk does. */
        public Province(URI address, Path enrolmentCodeFile) {
            this(address, address, enrolmentCodeFile);
        }

        /** The address of a page that phones open. */
        public String page(String path) {
            return publicAddress.resolve(path).toString();
        }
    }

    /**
     * The screen as a ruler sees it.
     *
     * @param widthPx pixels across, 600 to 8000
     * @param heightPx pixels down
     * @param pxPerMm pixels a millimetre, from the technician's ruler test; 3.61 for 24 inches
     * @param bottomMm from the floor to the lower edge of the picture
     * @param reachMm from the floor up to where every visitor can touch
     * @param loweredReachMm the same for who asks for "Hạ thấp"
     * @param readerSide where the code reader is, for the arrows: {@code left}, {@code right} or
     *     {@code below}
     */
    public record Screen(
            int widthPx,
            int heightPx,
            double pxPerMm,
            int bottomMm,
            int reachMm,
            int loweredReachMm,
            String readerSide) {}

    /**
     * @param idle without input before the visitor is asked; 120 to 600 s
     * @param warning for the answer; 20 to 180 s
     * @param slipKept how long a draft can be brought back by its slip, at most a week; zero if
     *     none is given
     */
    public record Visit(Duration idle, Duration warning, Duration slipKept) {
        private static final Duration USUALLY_KEPT = Duration.ofDays(3);

        /** Slips are good for three days. */
        public Visit(Duration idle, Duration warning) {
            this(idle, warning, USUALLY_KEPT);
        }
    }

    /**
     * @param answerDays working days after which an answer is promised; 1 to 60
     * @param perHour how many this kiosk takes in an hour, so that nobody floods the officers
     */
    public record Petitions(int answerDays, int perHour) {
        static final Petitions USUAL = new Petitions(10, 20);
    }

    /** The same kiosk, which reaches its province another way. */
    public KioskConfig withProvinceAt(URI address) {
        var other = new Province(address, province.publicAddress(), province.enrolmentCodeFile());
        return copy(other, diskKeyFile, handOff);
    }

    /** The same kiosk, on a disk that has a key. */
    public KioskConfig withDiskKeyFile(Path file) {
        return copy(province, file.toString(), handOff);
    }

    /** The same kiosk, to which photos come another way. */
    public KioskConfig with(HandOffConfig other) {
        return copy(province, diskKeyFile, other);
    }

    private KioskConfig copy(Province newProvince, String newKeyFile, HandOffConfig newHandOff) {
        return new KioskConfig(
                kiosk,
                centre,
                newProvince,
                serverPort,
                dataFolder,
                devicesFile,
                languagesFolder,
                screen,
                visit,
                speech,
                keyboard,
                oftenUsed,
                petitions,
                newKeyFile,
                newHandOff);
    }

    /** Folder that holds the token of the running server, readable by its owner only. */
    public Path runFolder() {
        return dataFolder.resolve("run");
    }

    /** The PINs of technicians, as hashes; written by {@code ./kiosk pin}. */
    public Path pinFile() {
        return dataFolder.resolve("technician-pins");
    }
}
