package vn.motcua.device.chip;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.TerminalFactory;
import net.sf.scuba.smartcards.CardServiceException;

/**
 * A contactless card reader behind the system's PC/SC service ({@code pcscd}). It may be unplugged
 * at any moment; it is looked for anew at every reading.
 */
public final class ChipReader {
    private static final Logger LOG = System.getLogger(ChipReader.class.getName());

    private static final long ABSENCE_WAIT_MS = 1500;

    private final String name;
    private final Signers signers;

    /**
     * @param name the reader's, or the beginning of it; empty for the first one with a card
     */
    public ChipReader(String name, Signers signers) {
        this.name = name;
        this.signers = signers;
    }

    /** The readers that are plugged in, by name. */
    public static List<String> readers() {
        return terminals().stream().map(CardTerminal::getName).toList();
    }

    /** Whether a card lies on the reader. */
    public boolean hasCard() {
        return terminals().stream().anyMatch(this::isOursWithCard);
    }

    /**
     * Reads who holds the card; blocks for 1 to 5 s, while the card must stay where it is.
     *
     * <p>One thread at a time.
     */
    public ChipOutcome read(CardKey key) {
        List<CardTerminal> ours =
                terminals().stream().filter(each -> each.getName().startsWith(name)).toList();
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

    private boolean isOursWithCard(CardTerminal terminal) {
        return terminal.getName().startsWith(name) && holdsCard(terminal);
    }

    private static boolean holdsCard(CardTerminal terminal) {
        try {
            return terminal.isCardPresent();
        } catch (CardException unplugged) {
            return false;
        }
    }

    private static List<CardTerminal> terminals() {
        try {
            return TerminalFactory.getDefault().terminals().list();
        } catch (CardException none) {
            return List.of();
        }
    }
}
