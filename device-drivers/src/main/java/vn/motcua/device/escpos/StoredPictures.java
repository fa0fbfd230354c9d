package vn.motcua.device.escpos;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.device.paper.Dots;

/** Pictures sent to the printer's memory, to be printed by a later command. */
final class StoredPictures {
    private static final int PICTURES_MAX = 256;
    private static final int ANY_COLOUR_DOTS_MAX = 4096 * 4096;

    private final Map<String, Dots> kept = new HashMap<>();
    private Optional<Dots> next = Optional.empty();

    /** Takes the picture that the next print command is about; colours print over each other. */
    void prepare(Dots picture) {
        next = Optional.of(next.map(before -> over(before, picture)).orElse(picture));
    }

    Optional<Dots> takePrepared() {
        Optional<Dots> prepared = next;
        next = Optional.empty();
        return prepared;
    }

    void keep(String name, Dots picture) {
        if (kept.containsKey(name) || kept.size() < PICTURES_MAX) {
            kept.put(name, picture);
        }
    }

    Optional<Dots> named(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    void forget(String name) {
        kept.remove(name);
    }

    void forgetAll(String kind) {
        kept.keySet().removeIf(name -> name.startsWith(kind));
    }

    private static Dots over(Dots below, Dots above) {
        int width = Math.max(below.width(), above.width());
        int height = Math.max(below.height(), above.height());
        if ((long) width * height > ANY_COLOUR_DOTS_MAX) {
            return above;
        }
        var both = new Dots(width, height);
        both.draw(below, 0, 0);
        both.draw(above, 0, 0);
        return both;
    }
}
