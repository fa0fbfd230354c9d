package vn.motcua.contract.dossier;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/** The date the office promised the result for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Promise {

    /** When the result was promised for at last; empty as long as nobody promised. */
    default Optional<Instant> promised() {
        return switch (this) {
            case Open() -> Optional.empty();
            case ResultBy(Instant due) -> Optional.of(due);
            case Extended(_, Instant due) -> Optional.of(due);
            case Kept(Instant due, _) -> Optional.of(due);
        };
    }

    /** No date yet, as before acceptance. */
    record Open() implements Promise {}

    /** The appointment printed on the receipt. */
    record ResultBy(Instant due) implements Promise {}

    /** The office was late, apologised and named a new date (Mẫu 04). */
    record Extended(Instant firstDue, Instant due) implements Promise {}

    /** The result was ready at {@code at}; {@code due} was the promise. */
    record Kept(Instant due, Instant at) implements Promise {}
}
