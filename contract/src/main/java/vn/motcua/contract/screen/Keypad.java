package vn.motcua.contract.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the keys of this machine's keypad mean; those that nobody taught it mean the usual.
 *
 * @param learned no key twice, and no meaning
 */
public record Keypad(List<LearnedKey> learned) {
    public static final Keypad USUAL = new Keypad(List.of());

    public Keypad {
        learned = List.copyOf(learned);
    }

    /** What this key was taught to mean. */
    public Optional<KeypadKey> meaning(String code) {
        return learned.stream()
                .filter(each -> each.code().equals(code))
                .map(LearnedKey::key)
                .findFirst();
    }

    /** Which key was taught to mean this. */
    public Optional<String> code(KeypadKey key) {
        return learned.stream().filter(each -> each.key() == key).map(LearnedKey::code).findFirst();
    }

    public Keypad with(LearnedKey key) {
        return new Keypad(Stream.concat(learned.stream(), Stream.of(key)).toList());
    }

    public Keypad without(List<KeypadKey> keys) {
        return new Keypad(learned.stream().filter(each -> !keys.contains(each.key())).toList());
    }
}
