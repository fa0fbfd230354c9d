package vn.motcua.contract.procedure;

import java.util.List;

/** Something that happens in a life, and the procedures that go with it. */
public record LifeEvent(String id, Phrase name, List<String> codes) {
    public LifeEvent {
        codes = List.copyOf(codes);
    }
}
