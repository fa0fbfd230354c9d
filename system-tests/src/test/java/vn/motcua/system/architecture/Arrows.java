package vn.motcua.system.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The arrows of ARCHITECTURE.md: who may import whom. */
final class Arrows {
    private Arrows() {}

    static final Map<String, Set<String>> MODULES =
            Map.of(
                    "contract", Set.of(),
                    "config", Set.of("contract"),
                    "device", Set.of("contract", "config"),
                    "local", Set.of("contract", "config", "device"),
                    "ui", Set.of("contract", "config"),
                    "province", Set.of("contract", "config"),
                    "system", Set.of("contract", "config", "device", "local", "ui", "province"));

    /** Feature of the local server → the features it may import, along the way of the data. */
    static final Map<String, Set<String>> LOCAL_FEATURES =
            Map.ofEntries(
                    entry("storage", Set.of("event", "lock")),
                    entry("lock", Set.of()),
                    entry("http", Set.of("event", "json")),
                    entry("event", Set.of()),
                    entry("json", Set.of()),
                    entry("outbox", Set.of("storage", "event", "json")),
                    entry("feed", Set.of("storage", "event", "json")),
                    entry("dossier", Set.of("storage", "event", "json")),
                    entry("picture", Set.of()),
                    entry("ink", Set.of("picture")),
                    entry("page", Set.of("picture", "ink")),
                    entry("seal", Set.of("storage", "event")),
                    entry("archive", Set.of("picture", "ink")),
                    entry("sheet", Set.of("archive")),
                    entry(
                            "document",
                            Set.of("storage", "event", "picture", "page", "archive", "seal")),
                    entry("kind", Set.of("archive")),
                    entry("scan", Set.of("picture", "page", "archive", "document")),
                    entry("supply", Set.of("event")),
                    entry("news", Set.of("storage", "event", "json", "supply")),
                    entry("queue", Set.of("storage", "event", "json", "outbox", "supply")),
                    entry("payment", Set.of("storage", "event", "json")),
                    entry("post", Set.of("storage", "event", "json")),
                    entry("petition", Set.of("storage", "event", "json")),
                    entry("procedure", Set.of("storage", "event")),
                    entry("utility", Set.of("storage", "event")),
                    entry("search", Set.of("procedure")),
                    entry("identity", Set.of()),
                    entry("draft", Set.of("storage", "event", "lock")),
                    entry("address", Set.of()),
                    entry("application", Set.of("procedure", "identity", "address")),
                    entry("snapshot", Set.of("storage", "event", "feed")),
                    entry("digest", Set.of("storage", "event", "feed")),
                    entry(
                            "line",
                            Set.of(
                                    "storage",
                                    "lock",
                                    "seal",
                                    "event",
                                    "json",
                                    "outbox",
                                    "feed",
                                    "snapshot",
                                    "digest",
                                    "dossier",
                                    "handoff",
                                    "news",
                                    "queue")),
                    entry("device", Set.of("storage", "event", "http", "outbox", "sheet")),
                    entry(
                            "technician",
                            Set.of(
                                    "storage",
                                    "event",
                                    "picture",
                                    "page",
                                    "device",
                                    "receipt",
                                    "outbox",
                                    "line",
                                    "day",
                                    "diagnosis")),
                    entry("diagnosis", Set.of("http")),
                    entry("day", Set.of("storage", "event")),
                    entry("handoff", Set.of("storage", "event", "picture", "page", "archive")),
                    entry(
                            "submission",
                            Set.of("storage", "event", "json", "document", "outbox", "seal")),
                    entry(
                            "receipt",
                            Set.of("event", "device", "dossier", "draft", "submission", "queue")),
                    entry("dock", Set.of("event", "http", "device", "dossier", "line")),
                    entry(
                            "visit",
                            Set.of(
                                    "storage",
                                    "event",
                                    "json",
                                    "http",
                                    "device",
                                    "dossier",
                                    "archive",
                                    "document",
                                    "kind",
                                    "draft",
                                    "submission",
                                    "receipt",
                                    "procedure",
                                    "identity",
                                    "address",
                                    "application",
                                    "news",
                                    "petition",
                                    "utility",
                                    "technician",
                                    "diagnosis",
                                    "queue",
                                    "handoff",
                                    "line")));

    /** Features of the screen draw apart from each other; what they share stands below them. */
    static final Set<String> UI_SHARED =
            Set.of(
                    "control",
                    "language",
                    "theme",
                    "token",
                    "keyboard",
                    "compose",
                    "suggest",
                    "spoken",
                    "voice",
                    "keys");

    static final Set<String> UI_FEATURES =
            Set.of(
                    "idle",
                    "dossier",
                    "submission",
                    "help",
                    "setting",
                    "information",
                    "procedure",
                    "form",
                    "counter",
                    "technician");
}
