package vn.motcua.system.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the settings of a small site into one folder, as a technician would. */
public final class SiteFiles {
    private final Path folder;

    public SiteFiles(Path folder) {
        this.folder = folder;
    }

    /** Settings of a sample province on any free port. */
    public Path province() {
        return write(
                "province.yaml",
                """
                listenHost: 127.0.0.1
                port: 0
                dataFolder: province
                provinceName: Tỉnh Mẫu
                unit: H56.12
                sampleProvince: true
                queues:
                  - id: civil
                    letter: A
                    name: Hộ tịch, chứng thực
                    english: Civil status, certified copies
                    desks: Quầy 1, Quầy 2
                    minutes: 8
                  - id: results
                    letter: C
                    name: Đối chiếu bản gốc, nhận kết quả
                    english: Compare originals, take a result
                    desks: Quầy 4
                    minutes: 4
                    takesDossiers: true
                  - id: business
                    letter: D
                    name: Tư vấn doanh nghiệp, dịch thuật
                    english: Advice for businesses, translation
                    desks: Quầy 5
                    minutes: 20
                """);
    }

    /**
     * Settings of a kiosk.
     *
     * @param name of the kiosk, e.g. {@code k01}; also names its data folder
     * @param screen e.g. {@code widthPx: 1080, heightPx: 1920}
     */
    public Path kiosk(String name, int provincePort, Path devices, String screen) {
        return write(
                name + ".yaml",
                """
                kiosk: %s
                centre:
                  name: Trung tâm Phục vụ hành chính công phường Mẫu
                  helpDesk: Quầy số 1
                  phone: 1900 0000
                  openingHours: 07:30–11:30 và 13:30–17:00
                province:
                  address: http://127.0.0.1:%d
                  enrolmentCodeFile: %s
                serverPort: 0
                dataFolder: %s
                devicesFile: %s
                screen: {%s, pxPerMm: 3.61, bottomMm: 850, readerSide: right}
                visit: {idleSeconds: 120, warningSeconds: 45}
                speech: {speaker: none, headset: none}
                handOff: {network: Mot Cua, localHost: 127.0.0.1, localPort: 0}
                oftenUsedProcedures:
                  - {code: "1.004222", name: Đăng ký thường trú}
                  - {code: "1.001193", name: Đăng ký khai sinh}
                  - {code: "1.000656", name: Đăng ký khai tử}
                  - {code: "1.001612", name: Thành lập hộ kinh doanh}
                """
                        .formatted(
                                name,
                                provincePort,
                                folder.resolve(name + "-enrolment-code"),
                                folder.resolve(name),
                                devices,
                                screen));
    }

    /** The one-time code that admits kiosk {@code name}. */
    public void enrolmentCode(String name, String code) {
        Path _ = write(name + "-enrolment-code", code + "\n");
    }

    /** Devices made of software that the kiosk starts itself. */
    public Path simulatedDevices() {
        return write(
                "devices-simulated.yaml",
                """
                devices:
                  - {id: reader, driver: serial-code-reader, port: simulated}
                  - {id: scanner, driver: escl-scanner, address: simulated, resolutionDpi: 200}
                  - {id: printer, driver: tcp-receipt-printer, host: simulated, widthDots: 576}
                """);
    }

    /** As {@link #simulatedDevices}, with a reader of identity chips. */
    public Path devicesWithChipReader() {
        Path usual = simulatedDevices();
        try {
            String chips = "  - {id: chip-reader, driver: chip-reader, reader: simulated}\n";
            return write("devices-chips.yaml", Files.readString(usual) + chips);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A kiosk that nobody has connected anything to yet. */
    public Path noDevices() {
        return write("devices-none.yaml", "devices: []\n");
    }

    /** As {@link #simulatedDevices}, with a scanner behind {@code saned}. */
    public Path devicesWithSane(int sanePort) {
        return write(
                "devices-sane.yaml",
                """
                devices:
                  - {id: reader, driver: serial-code-reader, port: simulated}
                  - {id: scanner, driver: sane-scanner, host: 127.0.0.1, port: %d, device: "test:0", resolutionDpi: 100}
                  - {id: printer, driver: tcp-receipt-printer, host: simulated, widthDots: 576}
                """
                        .formatted(sanePort));
    }

    /** Devices at places where they already are. */
    public Path devicesAt(Path readerPort, String scannerAddress, int printerPort) {
        return write(
                "devices-real.yaml",
                """
                devices:
                  - {id: reader, driver: serial-code-reader, port: %s}
                  - {id: scanner, driver: escl-scanner, address: "%s", resolutionDpi: 200}
                  - {id: printer, driver: tcp-receipt-printer, host: 127.0.0.1, port: %d, widthDots: 576}
                """
                        .formatted(readerPort, scannerAddress, printerPort));
    }

    private Path write(String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
