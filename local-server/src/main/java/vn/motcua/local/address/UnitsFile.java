package vn.motcua.local.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the tables that come with the program. {@code units.txt}: {@code = code province}, below it
 * {@code code commune}. {@code former-units.txt}: {@code = province}, {@code - district}, {@code
 * commune > codes of today}.
 */
final class UnitsFile {
    private final Map<String, Province> provinces = new LinkedHashMap<>();
    private final Map<String, Commune> communes = new LinkedHashMap<>();

    UnitsFile() {
        List<Province> last = new ArrayList<>();
        lines("units.txt")
                .forEach(line -> {
                    if (line.startsWith("= ")) {
                        last.clear();
                        last.add(new Province(line.substring(2, 4), line.substring(5)));
                        provinces.put(last.getFirst().code(), last.getFirst());
                    } else {
                        String code = line.substring(0, 5);
                        communes.put(code, new Commune(code, line.substring(6), last.getFirst()));
                    }
                });
    }

    Map<String, Province> provinces() {
        return provinces;
    }

    Map<String, Commune> communes() {
        return communes;
    }

    List<FormerProvince> former() {
        List<FormerProvince> provinces = new ArrayList<>();
        List<FormerCommune> below = new ArrayList<>();
        String province = "";
        String district = "";
        for (String line : lines("former-units.txt").toList()) {
            if (line.startsWith("= ")) {
                if (!below.isEmpty()) {
                    provinces.add(new FormerProvince(province, below));
                    below.clear();
                }
                province = line.substring(2);
            } else if (line.startsWith("- ")) {
                district = line.substring(2);
            } else {
                below.add(former(line, district));
            }
        }
        provinces.add(new FormerProvince(province, below));
        return provinces;
    }

    private FormerCommune former(String line, String district) {
        int sign = line.indexOf('>');
        List<Commune> today =
                Stream.of(line.substring(sign + 2).split(" ", -1)).map(communes::get).toList();
        return new FormerCommune(line.substring(0, sign).strip(), district, today);
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = UnitsFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
