package vn.motcua.system.site;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.ui.KioskUi;
import vn.motcua.ui.voice.Spoken;

/**
 * A visitor who hears what the kiosk says and presses keys or switches; knows nothing else of the
 * screen.
 */
public final class BlindRobot {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PRESSES_MAX = 120;

    private final KioskUi kiosk;
    private final KeypadKey onward;
    private final KeypadKey take;
    private final BlockingQueue<Spoken> heard = new LinkedBlockingQueue<>();
    private int presses;

    private BlindRobot(KioskUi kiosk, KeypadKey onward, KeypadKey take) {
        this.kiosk = kiosk;
        this.onward = onward;
        this.take = take;
        kiosk.onSpoken(heard::add);
    }

    public static BlindRobot withEightKeys(KioskUi kiosk) {
        return new BlindRobot(kiosk, KeypadKey.DOWN, KeypadKey.OK);
    }

    public static BlindRobot withTwoSwitches(KioskUi kiosk) {
        return new BlindRobot(kiosk, KeypadKey.SWITCH_NEXT, KeypadKey.SWITCH_TAKE);
    }

    /** How many keys were pressed so far. */
    public int presses() {
        return presses;
    }

    /** Plugs a headset in, and listens until {@code words} are said. */
    public void plugHeadset(String words) throws InterruptedException {
        kiosk.plugHeadset(true);
        listenFor(words);
    }

    /** Waits until the kiosk says these words; returns all that was said with them. */
    @CanIgnoreReturnValue
    public String listenFor(String words) throws InterruptedException {
        String wanted = words.toLowerCase(Locale.ROOT);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing";
        for (long left = PATIENCE.toNanos(); left > 0; left = deadline - System.nanoTime()) {
            Spoken spoken = heard.poll(left, TimeUnit.NANOSECONDS);
            if (spoken != null) {
                last = join(spoken);
                if (last.toLowerCase(Locale.ROOT).contains(wanted)) {
                    return last;
                }
            }
        }
        throw new IllegalStateException(
                "the kiosk never said '%s'; last: %s".formatted(words, last));
    }

    private static String join(Spoken spoken) {
        return String.join(". ", spoken.lines());
    }

    /** Looks for what says {@code words} and takes it. */
    public void choose(String words) throws InterruptedException {
        find(
                said -> said.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT)),
                words);
        press(take);
    }

    /** Moves on until the stop says it; every press is answered. */
    private void find(Predicate<String> isIt, String words) throws InterruptedException {
        for (int tries = 0; tries < PRESSES_MAX; tries++) {
            if (isIt.test(pressAndHear(onward))) {
                return;
            }
        }
        throw new IllegalStateException("nothing on the screen says '" + words + "'");
    }

    /**
     * Types signs by their spoken names, e.g. "hát" and "năm".
     *
     * @param signs in the order in which they are typed
     */
    public void type(List<String> signs) throws InterruptedException {
        for (String sign : signs) {
            if (onward == KeypadKey.DOWN) {
                findKey(sign);
                String said = pressAndHear(take);
                if (!said.equals(sign)) {
                    throw new IllegalStateException(
                            "typed '%s' instead of '%s'".formatted(said, sign));
                }
            } else {
                typeBySwitches(sign);
            }
        }
    }

    /** Along each row, row by row; below the last row back up. */
    private void findKey(String sign) throws InterruptedException {
        KeypadKey way = KeypadKey.DOWN;
        for (int rows = 0; rows < PRESSES_MAX; rows++) {
            String first = pressAndHear(KeypadKey.RIGHT);
            String now = first;
            do {
                if (now.equals(sign)) {
                    return;
                }
                now = pressAndHear(KeypadKey.RIGHT);
            } while (!now.equals(first));
            if (pressAndHear(way).endsWith("nút bấm")) {
                way = KeypadKey.UP;
                String _ = pressAndHear(way);
            }
        }
        throw new IllegalStateException("there is no key " + sign);
    }

    /** On to the row that holds it, into the row, on to the key. */
    private void typeBySwitches(String sign) throws InterruptedException {
        find(said -> said.startsWith("Hàng phím") && (said + ",").contains(" " + sign + ","), sign);
        if (!pressAndHear(take).equals(sign)) {
            find(sign::equals, sign);
        }
        String _ = pressAndHear(take);
    }

    /** Moves on to the first of the keys. */
    public void findKeys() throws InterruptedException {
        if (onward == KeypadKey.DOWN) {
            find(said -> said.length() < 5, "the keys");
        }
    }

    private String pressAndHear(KeypadKey key) throws InterruptedException {
        heard.clear();
        press(key);
        Spoken spoken = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (spoken == null) {
            throw new IllegalStateException(key + " was answered by silence");
        }
        return join(spoken);
    }

    private void press(KeypadKey key) {
        presses++;
        kiosk.press(key);
    }
}
