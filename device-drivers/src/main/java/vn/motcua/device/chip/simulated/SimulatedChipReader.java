package vn.motcua.device.chip.simulated;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.smartcardio.CardTerminal;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.chip.CardKey;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.chip.Signers;
import vn.motcua.device.simulated.Breakable;

/**
 * A chip reader made of software with the card of an invented person on it, in the place of the
 * system's service for readers.
 *
 * <p>May be used by any thread.
 */
public final class SimulatedChipReader implements Breakable {
    /** What opens the card, as its code says it. */
    public static final CardKey KEY =
            CardKey.of(SampleCard.NUMBER, LocalDate.of(1990, 2, 15), LocalDate.of(2030, 2, 15));

    /** Whose card lies there. */
    public static final String NUMBER = SampleCard.NUMBER;

    private static final Map<String, SimulatedChipReader> PLUGGED_IN = new ConcurrentHashMap<>();
    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final String ANOTHERS_KEY = "190012346890021553002153";

    private final String name = "Simulated chip reader " + STARTED.incrementAndGet();
    private final SampleCard card;
    private final SampleCard strangers;
    private final Set<ChipFault> faults = EnumSet.noneOf(ChipFault.class);

    private SimulatedChipReader(SampleCard card, SampleCard strangers) {
        this.card = card;
        this.strangers = strangers;
    }

    /** Plugs one in; its cards are signed anew, which takes a moment. */
    public static SimulatedChipReader start() throws GeneralSecurityException {
        return new SimulatedChipReader(new SampleCard(), new SampleCard());
    }

    /** Plugs one into this machine, without a card: {@link #named} finds it as a service would. */
    public static SimulatedChipReader plugIn() {
        try {
            SimulatedChipReader reader = start();
            reader.fault(ChipFault.NO_CARD, true);
            PLUGGED_IN.put(reader.name, reader);
            return reader;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("a Java that cannot sign", missing);
        }
    }

    /** The one of this name that is plugged into this machine. */
    public static Optional<SimulatedChipReader> named(String name) {
        return Optional.ofNullable(PLUGGED_IN.get(name));
    }

    public String name() {
        return name;
    }

    /** Another one for the same cards. */
    public SimulatedChipReader another() {
        return new SimulatedChipReader(card, strangers);
    }

    /** The driver of this reader, which trusts the state that signed its card. */
    public ChipReader driver(DeviceId id) {
        return new ChipReader(id, name, new Signers(List.of(card.state)), this::terminals);
    }

    @Override
    public Map<String, Boolean> faults() {
        return Breakable.faults(ChipFault.values(), this::has);
    }

    @Override
    public void fault(String name, boolean on) {
        fault(ChipFault.valueOf(name), on);
    }

    /** Breaks or mends something; of a card that lies there already it is true from now on. */
    public synchronized void fault(ChipFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
    }

    public synchronized boolean has(ChipFault fault) {
        return faults.contains(fault);
    }

    @Override
    public void close() {
        boolean _ = PLUGGED_IN.remove(name, this);
        fault(ChipFault.UNPLUGGED, true);
    }

    /** The card that lies there now, just laid down. */
    synchronized SampleChip chip() throws GeneralSecurityException {
        SampleCard signed = has(ChipFault.UNKNOWN_SIGNER) ? strangers : card;
        Map<Integer, byte[]> files =
                has(ChipFault.CHANGED_NAME)
                        ? signed.changedFiles()
                        : has(ChipFault.NEWER_CARD) ? signed.newerFiles() : signed.files();
        if (has(ChipFault.NO_DETAILS)) {
            files.remove(SampleCard.DG13);
        }
        if (has(ChipFault.NO_SIGNATURE)) {
            files.remove(SampleCard.SOD);
        }
        if (has(ChipFault.CUT_DETAILS) || has(ChipFault.SHORT_FILES)) {
            files.computeIfPresent(SampleCard.DG13, (_, whole) -> half(whole));
        }
        if (has(ChipFault.CUT_SIGNATURE) || has(ChipFault.SHORT_FILES)) {
            files.computeIfPresent(SampleCard.SOD, (_, whole) -> half(whole));
        }
        boolean isAnothers = has(ChipFault.ANOTHERS_CARD);
        return new SampleChip(isAnothers ? ANOTHERS_KEY : SampleCard.MRZ_KEY, files);
    }

    private List<CardTerminal> terminals() {
        return has(ChipFault.UNPLUGGED) ? List.of() : List.of(new SimulatedTerminal(this));
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
