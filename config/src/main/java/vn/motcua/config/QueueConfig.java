package vn.motcua.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.queue.QueueService;

/** Reads what people wait for in a centre: {@code queues} of {@code province.yaml}. */
final class QueueConfig {
    private static final int MINUTES = 8;

    private QueueConfig() {}

    static List<QueueService> read(ConfigNode root) {
        Set<String> seen = new HashSet<>();
        return root.each("queues").stream()
                .map(node -> {
                    QueueService queue = queue(node);
                    if (!seen.add(queue.id()) || !seen.add(queue.letter())) {
                        throw node.wrong(
                                "letter", queue.letter(), "Give each its own id and letter");
                    }
                    return queue;
                })
                .toList();
    }

    private static QueueService queue(ConfigNode node) {
        String id = fitting(node, "id", "civil", "[a-z0-9]{1,12}");
        String letter = fitting(node, "letter", "A", "[A-Z]");
        String name = node.text("name", "Hộ tịch, chứng thực");
        var queue =
                new QueueService(
                        id,
                        letter,
                        name,
                        node.text("english", "Civil status, certified copies", name),
                        node.text("desks", "Quầy 1, Quầy 2"),
                        node.integer("minutes", 1, 120, MINUTES),
                        node.flag("takesDossiers", false));
        node.close();
        return queue;
    }

    private static String fitting(ConfigNode node, String key, String example, String form) {
        String text = node.text(key, example);
        if (!text.matches(form)) {
            throw node.wrong(key, text, "Write e.g. " + example);
        }
        return text;
    }
}
