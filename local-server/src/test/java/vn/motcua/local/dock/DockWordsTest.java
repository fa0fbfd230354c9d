package vn.motcua.local.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.Language;
import vn.motcua.device.chip.simulated.ChipFault;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.ReaderFault;
import vn.motcua.device.simulated.ScannerFault;
import vn.motcua.device.simulated.office.OfficeFault;
import vn.motcua.device.simulated.sane.SaneFault;
import vn.motcua.local.line.LineRelay;

/** Whoever opens the dock reads every button and every fault in words, in both languages. */
class DockWordsTest {
    private static final Pattern IN_PAGE = Pattern.compile("data-say(?:-alt)?=\"([^\"]+)\"");
    private static final Pattern IN_SCRIPT =
            Pattern.compile(
                    "\"((?:trouble|screen|reader|scanner|printer|chips|sample|fault)\\.\\w+)\"");
    private static final Pattern OTHER_CODE = Pattern.compile("(?m)^  (\\w+):");

    private final Map<String, String> vietnamese = DockWords.in(Language.VIETNAMESE);
    private final Map<String, String> english = DockWords.in(Language.ENGLISH);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(vietnamese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void every_word_of_the_page_is_there() throws IOException {
        String script = read("dock.js");
        Set<String> wanted = found(IN_PAGE, read("dock.html"));
        wanted.addAll(found(IN_SCRIPT, script));
        String codes = script.substring(script.indexOf("OTHER_CODES = {"));
        found(OTHER_CODE, codes.substring(0, codes.indexOf("};")))
                .forEach(name -> wanted.add("code." + name));

        assertThat(wanted).hasSizeGreaterThan(40);
        assertThat(vietnamese.keySet()).containsAll(wanted);
    }

    @Test
    void every_fault_has_words() {
        Set<String> wanted = new TreeSet<>();
        for (ReaderFault fault : ReaderFault.values()) {
            wanted.add(fault(DeviceRole.CODE_READER, fault.name()));
        }
        for (ScannerFault fault : ScannerFault.values()) {
            wanted.add(fault(DeviceRole.DOCUMENT_SCANNER, fault.name()));
        }
        for (SaneFault fault : SaneFault.values()) {
            wanted.add(fault(DeviceRole.DOCUMENT_SCANNER, fault.name()));
        }
        for (OfficeFault fault : OfficeFault.values()) {
            wanted.add(fault(DeviceRole.RECEIPT_PRINTER, fault.name()));
        }
        for (PrinterFault fault : PrinterFault.values()) {
            wanted.add(fault(DeviceRole.RECEIPT_PRINTER, fault.name()));
        }
        for (ChipFault fault : ChipFault.values()) {
            wanted.add(fault(DeviceRole.CHIP_READER, fault.name()));
        }
        for (LineRelay.Quality quality : LineRelay.Quality.values()) {
            wanted.add("line." + quality);
        }

        assertThat(vietnamese.keySet()).containsAll(wanted);
    }

    private static String fault(DeviceRole role, String fault) {
        return "fault.%s.%s".formatted(role, fault);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String name) throws IOException {
        try (InputStream file = DockPage.class.getResourceAsStream(name)) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
