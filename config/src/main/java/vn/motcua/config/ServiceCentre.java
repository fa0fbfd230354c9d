package vn.motcua.config;

import java.util.List;
import vn.motcua.contract.queue.QueueService;

/**
 * A service centre with its own waiting room.
 *
 * @param code 1 to 12 of a–z and 0–9, as {@code centre.code} of its kiosks says; empty for the only
 *     one of a province
 * @param name as people know it; empty for the only one
 */
public record ServiceCentre(String code, String name, List<QueueService> queues) {
    public ServiceCentre {
        queues = List.copyOf(queues);
    }
}
