package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys below one point of a settings file. Every reading names the file, the key, what was
 * found and what is wanted when it fails; {@link #close} finds keys that nobody asked for.
 */
public final class ConfigNode {
    private final Path file;
    private final String path;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    ConfigNode(Path file, String path, Map<?, ?> values) {
        this.file = file;
        this.path = path;
        this.values = values;
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** A text that must be there and not be empty. */
    public String text(String key, String example) {
        String text = text(key, example, "");
        if (text.isBlank()) {
            throw wrong(key, "nothing", "Write e.g. " + example);
        }
        return text;
    }

    /** A text, or {@code fallback} when the key is absent. */
    public String text(String key, String example, String fallback) {
        asked.add(key);
        Object found = values.get(key);
        return switch (found) {
            case null -> fallback;
            case String text -> text.strip();
            case Number number -> number.toString();
            default -> throw wrong(key, found, "Write e.g. " + example);
        };
    }

    /** A whole number from {@code min} to {@code max}, or {@code fallback}. */
    public int integer(String key, int min, int max, int fallback) {
        asked.add(key);
        Object found = values.get(key);
        return switch (found) {
            case null -> fallback;
            case Integer number when number >= min && number <= max -> number;
            default ->
                    throw wrong(
                            key, found, "Write a whole number from %d to %d".formatted(min, max));
        };
    }

    /** A number from {@code min} to {@code max}, or {@code fallback}. */
    public double decimal(String key, double min, double max, double fallback) {
        asked.add(key);
        Object found = values.get(key);
        return switch (found) {
            case null -> fallback;
            case Number number when number.doubleValue() >= min && number.doubleValue() <= max ->
                    number.doubleValue();
            default -> throw wrong(key, found, "Write a number from %s to %s".formatted(min, max));
        };
    }

    public boolean flag(String key, boolean fallback) {
        asked.add(key);
        Object found = values.get(key);
        return switch (found) {
            case null -> fallback;
            case Boolean flag -> flag;
            default -> throw wrong(key, found, "Write true or false");
        };
    }

    /** One of the names of {@code kind} in small letters, or {@code fallback}. */
    <E extends Enum<E>> E choice(String key, Class<E> kind, E fallback) {
        String name = text(key, small(fallback), small(fallback));
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> small(each).equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(key, name, "Write " + namesOf(kind)));
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String namesOf(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(ConfigNode::small)
                .collect(Collectors.joining(" or "));
    }

    /** An address with a scheme, such as {@code http://192.0.2.15/eSCL}. */
    public URI address(String key, String example) {
        String text = text(key, example);
        try {
            URI address = URI.create(text);
            if (address.getScheme() != null) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw wrong(key, text, "Write e.g. " + example);
        }
        throw wrong(key, text, "Write e.g. " + example);
    }

    /** A path; a relative one counts from the folder of this file. */
    public Path path(String key, String example) {
        return beside(text(key, example));
    }

    public Path path(String key, String example, String fallback) {
        return beside(text(key, example, fallback));
    }

    private Path beside(String text) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of(text) : folder.resolve(text).normalize();
    }

    /** The keys below {@code key}; an absent key is an empty map. */
    public ConfigNode below(String key) {
        asked.add(key);
        Object found = values.get(key);
        return switch (found) {
            case null -> new ConfigNode(file, name(key), Map.of());
            case Map<?, ?> map -> new ConfigNode(file, name(key), map);
            default -> throw wrong(key, found, "Write keys below it, indented by two spaces");
        };
    }

    /** The entries of a list of maps; an absent key is an empty list. */
    public List<ConfigNode> each(String key) {
        asked.add(key);
        Object found = values.get(key);
        if (found == null) {
            return List.of();
        }
        List<ConfigNode> nodes = new ArrayList<>();
        if (found instanceof List<?> list) {
            for (Object item : list) {
                if (!(item instanceof Map<?, ?> map)) {
                    throw wrong(key, item, "Write each entry as '- key: value'");
                }
                nodes.add(new ConfigNode(file, name(key) + "[" + (nodes.size() + 1) + "]", map));
            }
            return nodes;
        }
        throw wrong(key, found, "Write a list, each entry as '- key: value'");
    }

    /**
     * The texts below {@code key}, in their order; an absent key is an empty map. Names must be
     * texts: YAML reads a bare 01 as the number one.
     */
    Map<String, String> texts(String key, String example) {
        asked.add(key);
        Object found = values.get(key);
        Map<String, String> texts = new LinkedHashMap<>();
        if (found == null) {
            return texts;
        }
        if (!(found instanceof Map<?, ?> map)) {
            throw wrong(key, found, "Write keys below it, e.g. " + example);
        }
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw wrong(key + "." + name, value, "Write the name in quotes, e.g. " + example);
            }
            if (!(value instanceof String || value instanceof Integer)) {
                throw wrong(key + "." + name, value, "Write a text, e.g. " + example);
            }
            texts.put(text, value.toString().strip());
        });
        return texts;
    }

    /** Refuses keys that no reading asked for: most often a slip of the pen. */
    public void close() {
        for (Object key : values.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                throw wrong(
                        String.valueOf(key),
                        String.valueOf(values.get(key)),
                        "This key is unknown; known here are " + new TreeSet<>(asked));
            }
        }
    }

    /** A refusal of the value at {@code key} in the form of all others. */
    public ConfigException wrong(String key, Object found, String wanted) {
        return new ConfigException("%s: %s is '%s'. %s.".formatted(file, name(key), found, wanted));
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
