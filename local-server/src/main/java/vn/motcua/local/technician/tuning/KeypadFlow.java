package vn.motcua.local.technician.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.contract.screen.KeyAnswer;
import vn.motcua.contract.screen.Keypad;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.LearnedKey;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;

/** T11: each key of a keypad is pressed once and so learned; holds as soon as it is saved. */
final class KeypadFlow {
    private static final String NAME = "[A-Z0-9_]{1,40}";
    private static final String NAMELESS = "UNDEFINED";

    private final TuningDesk desk;
    private final Hall hall;
    private final List<KeypadKey> left = new ArrayList<>();
    private Keypad learned = Keypad.USUAL;

    KeypadFlow(TuningDesk desk, Hall hall) {
        this.desk = desk;
        this.hall = hall;
    }

    void begin() {
        learned = hall.now().keypad();
        show(false);
    }

    private void show(boolean saved) {
        desk.show(new TechnicianState.KeypadShown(learned, saved));
    }

    void choose(VisitorAction action) {
        switch (action) {
            case VisitorAction.Choose(String what) when what.equals("keys") ->
                    learn(key -> !key.isSwitch());
            case VisitorAction.Choose(String what) when what.equals("switches") ->
                    learn(KeypadKey::isSwitch);
            case VisitorAction.Choose(String what) when what.equals("usual") -> {
                learned = Keypad.USUAL;
                show(false);
            }
            case VisitorAction.Continue() -> save();
            default -> {}
        }
    }

    private void learn(Predicate<KeypadKey> which) {
        left.clear();
        Arrays.stream(KeypadKey.values()).filter(which).forEach(left::add);
        learned = learned.without(left);
        ask(KeyAnswer.NOT_PRESSED);
    }

    private void ask(KeyAnswer answer) {
        desk.show(new TechnicianState.KeyAsked(left.getFirst(), answer));
    }

    void pressed(VisitorAction action) {
        switch (action) {
            case VisitorAction.Answer(String code)
                    when code.equals(NAMELESS) || !code.matches(NAME) ->
                    ask(KeyAnswer.NAMELESS);
            case VisitorAction.Answer(String code) when learned.meaning(code).isPresent() ->
                    ask(KeyAnswer.TAKEN);
            case VisitorAction.Answer(String code) -> {
                learned = learned.with(new LearnedKey(left.getFirst(), code));
                next();
            }
            case VisitorAction.Choose(String what) when what.equals("skip") -> next();
            default -> {}
        }
    }

    private void next() {
        left.removeFirst();
        if (left.isEmpty()) {
            show(false);
        } else {
            ask(KeyAnswer.NOT_PRESSED);
        }
    }

    private void save() {
        String before = text(hall.now().keypad());
        hall.keep(learned);
        desk.note(TechnicianDeed.KEYPAD_LEARNED, before, text(learned));
        show(true);
    }

    private static String text(Keypad keypad) {
        return keypad.learned().isEmpty()
                ? "usual"
                : keypad.learned().stream()
                        .map(each -> each.key() + "=" + each.code())
                        .collect(Collectors.joining(" "));
    }
}
