package vn.motcua.system.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.system.journey.Journey;
import vn.motcua.system.journey.Journeys;
import vn.motcua.system.journey.Walk;

/**
 * What each capability came to.
 *
 * @param walks by the journey's name
 */
record Acceptance(List<Capability> capabilities, Map<String, Walk> walks) {

    /**
     * Walks every journey that a capability names, each once.
     *
     * @param folder gets a folder of pictures for each journey
     */
    static Acceptance walk(List<Capability> capabilities, Path folder) throws IOException {
        Map<String, Walk> walks = new TreeMap<>();
        for (Journey journey : Journeys.all()) {
            String name = journey.name();
            if (capabilities.stream().anyMatch(each -> each.journeys().contains(name))) {
                System.out.println(name + ": " + journey.about());
                Walk walk = Walk.of(journey, Files.createDirectories(folder.resolve(name)));
                System.out.println(walk.verdict());
                walks.put(name, walk);
            }
        }
        return new Acceptance(capabilities, walks);
    }

    /** What keeps this capability from being shown; nothing if all its journeys passed. */
    List<String> missing(Capability capability) {
        if (capability.journeys().isEmpty()) {
            return List.of("no journey shows it");
        }
        List<String> missing = new ArrayList<>();
        for (String name : capability.journeys()) {
            Walk walk = walks.get(name);
            if (walk == null) {
                missing.add("there is no journey " + name);
            } else {
                walk.complaints().forEach(why -> missing.add(name + ": " + why));
            }
        }
        return missing;
    }

    long passed() {
        return capabilities.stream().filter(each -> missing(each).isEmpty()).count();
    }
}
