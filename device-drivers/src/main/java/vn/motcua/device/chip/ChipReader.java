package vn.motcua.device.chip;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.TerminalFactory;
import net.sf.scuba.smartcards.CardServiceException;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.Device;

/**
 * A contactless card reader behind the system's PC/SC service ({@code pcscd}). It may be unplugged
 * at any moment; it is looked for anew at every reading.
 */
public final class ChipReader implements Device {
    private static final Logger LOG = System.getLogger(ChipReader.class.getName());

    private static final long ABSENCE_WAIT_MS = 1500;

    /** The service numbers readers and their slots in the order in which they were plugged in. */
    private static final Pattern NUMBERS = Pattern.compile(" [0-9A-F]{2} [0-9A-F]{2}$");

    private final DeviceId id;
    private final String name;
    private final Signers signers;
    private final Supplier<List<CardTerminal>> service;

    /**
     * @param name the reader's, or the beginning of it; empty for the first one with a card
     */
    public ChipReader(DeviceId id, String name, Signers signers) {
        this(id, name, signers, ChipReader::terminals);
    }

    /** The same where another service has the readers; it is asked at every reading. */
    public ChipReader(
            DeviceId id, String name, Signers signers, Supplier<List<CardTerminal>> service) {
        this.id = id;
        this.name = name;
        this.signers = signers;
        this.service = service;
    }

    /** The readers that are plugged in, by what stays of their names. */
    public static List<String> readers() {
        return terminals().stream()
                .map(each -> NUMBERS.matcher(each.getName()).replaceFirst(""))
                .distinct()
                .toList();
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceStatus status() {
        return ours().isEmpty()
                ? new DeviceStatus.Faulted(DeviceFault.NO_DEVICE)
                : new DeviceStatus.Ready();
    }

    /** Whether a card lies on the reader. */
    public boolean hasCard() {
        return ours().stream().anyMatch(ChipReader::holdsCard);
    }

    /** As {@link #read(CardKey)} with the first key that opens the card; 1 s more for each. */
    public ChipOutcome read(List<CardKey> keys) {
        ChipOutcome outcome =
                ours().isEmpty() ? new ChipOutcome.ReaderGone() : new ChipOutcome.WrongKey();
        for (CardKey key : keys) {
            outcome = read(key);
            if (!(outcome instanceof ChipOutcome.WrongKey)) {
                return outcome;
            }
        }
        return outcome;
    }

    /**
     * Reads who holds the card; blocks for 1 to 5 s, while the card must stay where it is.
     *
     * <p>One thread at a time.
     */
    public ChipOutcome read(CardKey key) {
        List<CardTerminal> ours = ours();
        if (ours.isEmpty()) {
            return new ChipOutcome.ReaderGone();
        }
        Optional<CardTerminal> terminal = ours.stream().filter(ChipReader::holdsCard).findFirst();
        return terminal.isPresent() ? read(terminal.get(), key) : new ChipOutcome.NoCard();
    }

    private ChipOutcome read(CardTerminal terminal, CardKey key) {
        var link = new TerminalLink(terminal);
        try (var session = new ChipSession(link)) {
            if (!session.hasApplication()) {
                return new ChipOutcome.NotAnIdentityCard();
            }
            if (!session.unlock(key)) {
                return new ChipOutcome.WrongKey();
            }
            return session.identity(signers);
        } catch (CardServiceException | IOException broken) {
            LOG.log(Level.INFO, "the chip was not read: {0}", broken.getClass().getSimpleName());
            return link.isLost() ? gone(terminal) : new ChipOutcome.NotAnIdentityCard();
        }
    }

    /** The service notices a moment later than we do what became of card and reader. */
    private static ChipOutcome gone(CardTerminal terminal) {
        try {
            boolean isAbsent = terminal.waitForCardAbsent(ABSENCE_WAIT_MS);
            LOG.log(Level.DEBUG, "the card lost contact; taken away: {0}", isAbsent);
            return new ChipOutcome.CardRemoved();
        } catch (CardException unplugged) {
            return new ChipOutcome.ReaderGone();
        }
    }

    private List<CardTerminal> ours() {
        return service.get().stream().filter(each -> each.getName().startsWith(name)).toList();
    }

    private static boolean holdsCard(CardTerminal terminal) {
        try {
            return terminal.isCardPresent();
        } catch (CardException unplugged) {
            return false;
        }
    }

    /** Asked for anew: the default factory would never hear of a service that starts later. */
    private static List<CardTerminal> terminals() {
        try {
            return TerminalFactory.getInstance("PC/SC", null).terminals().list();
        } catch (NoSuchAlgorithmException | CardException none) {
            return List.of();
        }
    }

    /** Nothing is held between two readings. */
    @Override
    public void close() {}
}
