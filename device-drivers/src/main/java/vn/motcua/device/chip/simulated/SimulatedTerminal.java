package vn.motcua.device.chip.simulated;

import java.security.GeneralSecurityException;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

/** The simulated reader as Java's interface for chip cards shows one. */
final class SimulatedTerminal extends CardTerminal {
    private final SimulatedChipReader reader;

    SimulatedTerminal(SimulatedChipReader reader) {
        this.reader = reader;
    }

    @Override
    public String getName() {
        return reader.name() + " 00 00";
    }

    @Override
    public Card connect(String protocol) throws CardException {
        if (!isCardPresent() || reader.has(ChipFault.HELD_BY_ANOTHER)) {
            throw new CardException("no card to be had");
        }
        try {
            return new SimulatedCard(reader, reader.chip());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("a Java that cannot sign", missing);
        }
    }

    @Override
    public boolean isCardPresent() throws CardException {
        if (reader.has(ChipFault.UNPLUGGED)) {
            throw new CardException("no reader");
        }
        return !reader.has(ChipFault.NO_CARD);
    }

    @Override
    public boolean waitForCardPresent(long waitMs) throws CardException {
        return isCardPresent();
    }

    @Override
    public boolean waitForCardAbsent(long waitMs) throws CardException {
        return !isCardPresent();
    }
}
