package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The province's own one-stop system, and how its words differ from the national ones: {@code
 * one-stop.yaml}.
 *
 * @param address where it takes requests
 * @param tokenFile file with the one line by which either side knows the other
 * @param unit who hands over (MaDinhDanhDV), e.g. {@code 000.00.01.H56}
 * @param papers where it fetches papers: this province's address, without a slash at the end
 * @param names what it calls a field, where not by the national name
 * @param dates how it writes an instant, and {@code dateForms} those fields that differ
 * @param statuses its status → ours; empty where it has the national codes
 * @param procedures our procedure code → its; others are the same in both
 * @param choices its values for {@code citizen}, {@code atCounter}, {@code byPost}
 * @param constants further fields that it wants in every dossier
 */
public record OneStopConfig(
        URI address,
        Path tokenFile,
        String unit,
        String papers,
        Map<NationalField, String> names,
        String dates,
        Map<NationalField, String> dateForms,
        Map<String, Integer> statuses,
        Map<String, String> procedures,
        Choices choices,
        Map<String, String> constants) {
    public static final String NATIONAL_DATES = "yyyyMMddHHmmss";
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(2026, 11, 24, 13, 45);

    /** What catalogues disagree about; by default as in the national synchronisation. */
    public record Choices(String citizen, String atCounter, String byPost) {
        static final Choices NATIONAL = new Choices("1", "0", "1");
    }

    public static final OneStopConfig NONE =
            national(URI.create("none:nothing"), Path.of("none"), "");

    public OneStopConfig {
        names = Map.copyOf(names);
        dateForms = Map.copyOf(dateForms);
        // Of several statuses for one of ours, the first is the one that is told.
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
        procedures = Collections.unmodifiableMap(new LinkedHashMap<>(procedures));
        constants = Map.copyOf(constants);
    }

    /** One that speaks the national words. */
    public static OneStopConfig national(URI address, Path tokenFile, String papers) {
        return new OneStopConfig(
                address,
                tokenFile,
                "000.00.00.H00",
                papers,
                Map.of(),
                NATIONAL_DATES,
                Map.of(),
                Map.of(),
                Map.of(),
                Choices.NATIONAL,
                Map.of());
    }

    public boolean isConnected() {
        return !address.getScheme().equals("none");
    }

    /** What it calls a field. */
    public String name(NationalField field) {
        return names.getOrDefault(field, field.nationalName());
    }

    /** How it writes the instant of a field. */
    public String dateForm(NationalField field) {
        return dateForms.getOrDefault(field, dates);
    }

    /**
     * @throws ConfigException naming file, key, value found and value wanted
     */
    public static OneStopConfig read(Path file) {
        ConfigNode root = ConfigFile.read(file);
        ConfigNode choices = root.below("choices");
        var config =
                new OneStopConfig(
                        root.address("address", "https://onestop.example/api"),
                        root.path("tokenFile", "one-stop-token"),
                        root.text("unit", "000.00.01.H56"),
                        papers(root),
                        names(root),
                        dateForm(root, "dates", root.text("dates", "", NATIONAL_DATES)),
                        dateForms(root),
                        statuses(root),
                        root.texts("procedures", "\"1.001193\": HT-01"),
                        new Choices(
                                choices.text("citizen", "\"1\"", "1"),
                                choices.text("atCounter", "\"0\"", "0"),
                                choices.text("byPost", "\"1\"", "1")),
                        root.texts("constants", "KenhThucHien: 1"));
        choices.close();
        root.close();
        return config;
    }

    private static String papers(ConfigNode root) {
        String address =
                root.address("papers", "https://kiosk.example/one-stop/v1/papers").toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static Map<NationalField, String> names(ConfigNode root) {
        Map<NationalField, String> names = byField(root, "names", "MaHoSo: code");
        Set<String> seen = new HashSet<>();
        for (NationalField field : NationalField.values()) {
            String name = names.getOrDefault(field, field.nationalName());
            if (!seen.add(name)) {
                throw root.wrong(
                        "names." + field.nationalName(),
                        name,
                        "Another field has this name; each field needs its own");
            }
        }
        return names;
    }

    private static Map<NationalField, String> byField(ConfigNode root, String key, String example) {
        Map<NationalField, String> byField = new EnumMap<>(NationalField.class);
        root.texts(key, example)
                .forEach((name, value) ->
                        byField.put(
                                NationalField.named(name)
                                        .orElseThrow(() ->
                                                root.wrong(
                                                        key + "." + name,
                                                        value,
                                                        "No national field has this name; write"
                                                                + " e.g. "
                                                                + example)),
                                value));
        return byField;
    }

    private static Map<NationalField, String> dateForms(ConfigNode root) {
        Map<NationalField, String> forms = byField(root, "dateForms", "NgayHenTra: \"dd/MM/yyyy\"");
        forms.forEach((field, form) -> {
            String _ = dateForm(root, "dateForms." + field.nationalName(), form);
        });
        return forms;
    }

    /** A form that cannot write a day of this century would be found out by the first citizen. */
    private static String dateForm(ConfigNode root, String key, String form) {
        try {
            String written =
                    DateTimeFormatter.ofPattern(form)
                            .withResolverStyle(ResolverStyle.SMART)
                            .format(SOME_TIME);
            if (written.contains("2026") && written.contains("24")) {
                return form;
            }
        } catch (IllegalArgumentException | DateTimeException noForm) {
            throw root.wrong(key, form, "Write e.g. " + NATIONAL_DATES + " or dd/MM/yyyy HH:mm:ss");
        }
        throw root.wrong(key, form, "It must hold year, month and day, e.g. " + NATIONAL_DATES);
    }

    private static Map<String, Integer> statuses(ConfigNode root) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        root.texts("statuses", "\"DXL\": 4")
                .forEach((theirs, ours) -> {
                    if (!ours.matches("[1-9][0-9]{0,3}")) {
                        throw root.wrong(
                                "statuses." + theirs,
                                ours,
                                "Write the national code, 1 to 10, or 11 and up for one that only"
                                        + " this system has");
                    }
                    statuses.put(theirs, Integer.valueOf(ours));
                });
        return statuses;
    }
}
