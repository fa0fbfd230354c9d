package vn.motcua.ui.keys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import vn.motcua.config.SpeechConfig;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.keys.Stop.Kind;
import vn.motcua.ui.language.Messages;
import vn.motcua.ui.voice.Narrator;

/**
 * Works every screen by keys, and says what a person needs who does not see it. The focus is its
 * own: it survives each drawing, and once a key was used a ring always shows it. Used on the
 * drawing thread only.
 */
public final class KeyWalk {
    private static final int PULSES_UNTIL_LAID_OUT = 2;

    private final ScreenVoice voice;
    private final Duration scanStep;
    private final Consumer<VisitorAction> touch;
    private final Switches switches = new Switches();
    private Drawn drawn;
    private Optional<Stop> focus = Optional.empty();
    private KeypadKey lastKey = KeypadKey.OK;
    private boolean keysUsed;
    private boolean scanning;
    private long scanNanos;
    private int pulsesUntilReveal;

    /**
     * @param touch where actions go that no control of the screen stands for
     */
    public KeyWalk(
            Narrator narrator,
            SpeechConfig config,
            Consumer<VisitorAction> touch,
            ScreenFrame first,
            Messages messages) {
        this.voice = new ScreenVoice(narrator, config.region());
        this.scanStep = config.scanStep();
        this.touch = touch;
        this.drawn = new Drawn(first, new Group(), List.of(), messages);
    }

    /** A frame was drawn as {@code view}. */
    public void drawn(ScreenFrame frame, Node view, Messages messages) {
        Drawn before = drawn;
        drawn = Drawn.of(frame, view, messages);
        boolean same = drawn.isLike(before);
        if (drawn.isNobodyHere()) {
            keysUsed = false;
            scanning = false;
            focus = Optional.empty();
        } else if (keysUsed) {
            int place = focus.map(before.stops()::indexOf).orElse(0);
            focus.filter(_ -> same)
                    .flatMap(stop -> drawn.withId(stop.id()))
                    .or(() -> same ? drawn.atPlace(place) : drawn.first())
                    .ifPresent(this::rest);
        }
        if (!same) {
            switches.leaveRow();
        }
        voice.tell(drawn, before);
    }

    /** Whether it was a key of ours. */
    public boolean press(KeyCode code) {
        if (code == KeyBindings.OF_TECHNICIANS) {
            touch.accept(new VisitorAction.CallTechnician());
            return true;
        }
        if (drawn.frame().state() instanceof TechnicianState.KeyAsked) {
            touch.accept(new VisitorAction.Answer(code.name()));
            return true;
        }
        Optional<KeypadKey> key = KeyBindings.of(code, drawn.frame().fittings().keypad());
        key.ifPresent(this::press);
        return key.isPresent();
    }

    public void press(KeypadKey key) {
        voice.stop();
        refresh();
        if (drawn.isNobodyHere()) {
            begin(key);
        } else {
            if (!keysUsed) {
                keysUsed = true;
                touch.accept(new VisitorAction.UseKeys());
                drawn.first().ifPresent(this::rest);
            }
            focus.ifPresent(now -> act(key, now, KeyField.of(drawn.stops())));
        }
        lastKey = key;
    }

    /** Nobody is here yet: any key begins; those of the voice begin with the voice. */
    private void begin(KeypadKey key) {
        if (key == KeypadKey.HELP || key == KeypadKey.VOLUME) {
            touch.accept(new VisitorAction.ChooseSpeech(drawn.speech().on(true)));
        } else {
            drawn.withId("start").ifPresent(Stop::take);
        }
    }

    private void refresh() {
        drawn = drawn.again();
        focus = focus.flatMap(stop -> drawn.withId(stop.id())).or(drawn::first);
    }

    private void act(KeypadKey key, Stop now, KeyField field) {
        boolean onKey = now.kind() == Kind.KEY;
        switch (key) {
            case UP -> move(now, field, -1);
            case DOWN -> move(now, field, 1);
            case LEFT -> {
                if (onKey) {
                    restAndSay(field.beside(now, -1));
                } else {
                    back();
                }
            }
            case RIGHT -> {
                if (onKey) {
                    restAndSay(field.beside(now, 1));
                } else {
                    primary();
                }
            }
            case OK -> take(now);
            case BACK -> back();
            case HELP -> help(now);
            case VOLUME -> louder();
            case SWITCH_NEXT -> next(now, field);
            case SWITCH_TAKE -> takeBySwitch(now, field);
        }
    }

    /** Row by row through keys, stop by stop elsewhere; behind the last stop comes the first. */
    private void move(Stop from, KeyField field, int step) {
        Optional<Stop> key = from.kind() == Kind.KEY ? field.beyond(from, step) : Optional.empty();
        restAndSay(key.orElseGet(() -> beyondKeys(from, step)));
    }

    private Stop beyondKeys(Stop from, int step) {
        List<Stop> stops = drawn.stops();
        int at = stops.indexOf(from);
        Stop next;
        do {
            at = Math.floorMod(at + step, stops.size());
            next = stops.get(at);
        } while (from.kind() == Kind.KEY && next.kind() == Kind.KEY && !next.equals(from));
        return next;
    }

    private void take(Stop stop) {
        if (!stop.isControl() || !stop.isEnabled()) {
            voice.say(drawn, stop);
            return;
        }
        Map<String, String> before = drawn.texts();
        stop.take();
        if (stop.kind() == Kind.KEY) {
            refresh();
            voice.echo(drawn, stop, before);
        }
    }

    private void back() {
        drawn.back().ifPresentOrElse(this::take, () -> voice.say(drawn, "speech.no_back"));
    }

    private void primary() {
        drawn.primary().ifPresentOrElse(this::take, () -> voice.say(drawn, "speech.no_primary"));
    }

    private void help(Stop now) {
        if (!drawn.speech().on()) {
            touch.accept(new VisitorAction.ChooseSpeech(drawn.speech().on(true)));
        } else if (lastKey != KeypadKey.HELP) {
            voice.say(drawn, now);
        } else {
            drawn.help().ifPresentOrElse(this::take, () -> voice.sayWhole(drawn));
        }
    }

    private void louder() {
        SpeechSettings speech = drawn.speech();
        touch.accept(
                new VisitorAction.ChooseSpeech(
                        speech.on() ? speech.nextVolume() : speech.on(true)));
    }

    private void next(Stop now, KeyField field) {
        scanning = true;
        Stop next = switches.next(drawn.stops(), field, now);
        rest(next);
        if (switches.onRow(field, next)) {
            voice.sayRow(drawn, field.rowOf(next).orElse(List.of(next)));
        } else {
            voice.say(drawn, next);
        }
    }

    private void takeBySwitch(Stop now, KeyField field) {
        scanning = true;
        if (switches.onRow(field, now)) {
            switches.enterRow();
            restAndSay(now);
            return;
        }
        take(now);
        if (now.kind() == Kind.KEY) {
            switches.leaveRow();
            rest(field.rows().getFirst().getFirst());
        }
    }

    private void restAndSay(Stop stop) {
        rest(stop);
        voice.say(drawn, stop);
    }

    private void rest(Stop stop) {
        focus = Optional.of(stop);
        pulsesUntilReveal = PULSES_UNTIL_LAID_OUT;
    }

    /** A finger is on the screen: the voice is silent at once. */
    public void touched() {
        voice.stop();
    }

    /** Called with each picture: the ring follows its stop, and scanning moves on. */
    public void pulse(long nanos, FocusRing ring) {
        if (focus.isPresent() && keysUsed) {
            if (pulsesUntilReveal > 0) {
                pulsesUntilReveal--;
                Reveal.node(focus.get().node());
            }
            ring.around(focus.get().node());
        } else {
            ring.hide();
        }
        if (!scanning || scanStep.isZero()) {
            scanNanos = nanos;
        } else if (nanos - scanNanos >= scanStep.toNanos()) {
            scanNanos = nanos;
            press(KeypadKey.SWITCH_NEXT);
        }
    }
}
