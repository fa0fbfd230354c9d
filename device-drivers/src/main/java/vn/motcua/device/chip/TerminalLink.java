package vn.motcua.device.chip;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.jspecify.annotations.Nullable;

/**
 * The card on a reader, held alone and reset at the end: what one visitor's key opened is closed
 * before the next one comes.
 */
final class TerminalLink extends CardService {
    private static final Logger LOG = System.getLogger(TerminalLink.class.getName());
    private static final long serialVersionUID = 1;

    /** A chip whose file ends before it says would be asked for the rest of it for ever. */
    private static final int COMMANDS_MAX = 400;

    private final transient CardTerminal terminal;
    private transient @Nullable Card card;
    private transient boolean lost;
    private transient int commands;

    TerminalLink(CardTerminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void open() throws CardServiceException {
        try {
            Card held = terminal.connect("*");
            card = held;
            held.beginExclusive();
        } catch (CardException gone) {
            lost = true;
            throw new CardServiceException("no card", gone);
        }
    }

    @Override
    public boolean isOpen() {
        return card != null;
    }

    /** Whether the card stopped answering: taken away, or its reader unplugged. */
    boolean isLost() {
        return lost;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
        if (++commands > COMMANDS_MAX) {
            throw new CardServiceException("no end of it");
        }
        try {
            CardChannel channel = held().getBasicChannel();
            var asked = new javax.smartcardio.CommandAPDU(command.getBytes());
            return new ResponseAPDU(channel.transmit(asked).getBytes());
        } catch (CardException | IllegalStateException gone) {
            lost = true;
            throw new CardServiceException("no answer", gone);
        }
    }

    @Override
    public byte[] getATR() throws CardServiceException {
        return held().getATR().getBytes();
    }

    @Override
    public void close() {
        Card held = card;
        card = null;
        if (held != null) {
            try {
                held.disconnect(true);
            } catch (CardException gone) {
                LOG.log(Level.DEBUG, "taken away, which resets it too: {0}", gone.getMessage());
            }
        }
    }

    @Override
    public boolean isConnectionLost(Exception error) {
        return error.getCause() instanceof CardException;
    }

    private Card held() throws CardServiceException {
        Card held = card;
        if (held == null) {
            throw new CardServiceException("not open");
        }
        return held;
    }
}
