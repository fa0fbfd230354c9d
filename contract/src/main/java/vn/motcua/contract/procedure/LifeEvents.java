package vn.motcua.contract.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What happens in a life, by which people look for procedures: all of it at once, as it stands on
 * the screen.
 *
 * @param version 0 as it comes with the program; what a province publishes is numbered from 1
 */
public record LifeEvents(long version, List<Event> events) {
    private static final int EVENTS_MAX = 12;
    private static final int CODES_MAX = 20;
    private static final int NAME_MAX = 30;

    public LifeEvents {
        events = List.copyOf(events);
        if (events.isEmpty() || events.size() > EVENTS_MAX) {
            throw Procedure.wrong(
                    "events", events.size() + " events", "1 to %d".formatted(EVENTS_MAX));
        }
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < events.size(); number++) {
            String id = events.get(number).id();
            if (!ids.add(id)) {
                throw Procedure.wrong("events[%d].id".formatted(number), id, "an id of its own");
            }
        }
    }

    /**
     * Something that happens, and the procedures that go with it.
     *
     * @param id short name among the others
     * @param name on the screen; at most 30 letters
     * @param codes of the procedures
     */
    public record Event(String id, Phrase name, List<String> codes) {
        public Event {
            codes = List.copyOf(codes);
            id = Procedure.checkId(id);
            Procedure.checkLength("name.vi", name.vi(), NAME_MAX);
            Procedure.checkLength("name.en", name.en(), NAME_MAX);
            if (codes.isEmpty() || codes.size() > CODES_MAX) {
                throw Procedure.wrong(
                        "codes", codes.size() + " codes", "1 to %d".formatted(CODES_MAX));
            }
            if (new HashSet<>(codes).size() < codes.size()) {
                throw Procedure.wrong("codes", codes.toString(), "each code once");
            }
        }
    }
}
