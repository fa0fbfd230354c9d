package vn.motcua.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.queue.QueueService;

/**
 * Reads what people wait for: {@code queues} of {@code province.yaml} in a province of one centre,
 * {@code centres} in one of several.
 */
final class QueueConfig {
    private static final int MINUTES = 8;

    private QueueConfig() {}

    static List<ServiceCentre> read(ConfigNode root) {
        List<QueueService> alone = queues(root, "");
        List<ServiceCentre> centres = new ArrayList<>();
        if (!alone.isEmpty()) {
            centres.add(new ServiceCentre("", "", alone));
        }
        Set<String> codes = new HashSet<>();
        for (ConfigNode node : root.each("centres")) {
            String code = fitting(node, "code", "mau", "(?!calls$)[a-z0-9]{1,12}");
            if (!codes.add(code) || !alone.isEmpty()) {
                throw node.wrong(
                        "code", code, "Give each its own code, and write queues below the centres");
            }
            String name = node.text("name", "Trung tâm Phục vụ hành chính công phường Mẫu");
            centres.add(new ServiceCentre(code, name, queues(node, code + ".")));
            node.close();
        }
        return centres;
    }

    private static List<QueueService> queues(ConfigNode above, String before) {
        Set<String> seen = new HashSet<>();
        return above.each("queues").stream()
                .map(node -> {
                    QueueService queue = queue(node, before);
                    if (!seen.add(queue.id()) || !seen.add(queue.letter())) {
                        throw node.wrong(
                                "letter", queue.letter(), "Give each its own id and letter");
                    }
                    return queue;
                })
                .toList();
    }

    private static QueueService queue(ConfigNode node, String before) {
        String id = before + fitting(node, "id", "civil", "[a-z0-9]{1,12}");
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
