package vn.motcua.device.chip.simulated;

import java.nio.ByteBuffer;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/** The card on the simulated reader, from being taken to being let go. */
final class SimulatedCard extends Card {
    private static final int KEY_ANSWERS = 4;
    private static final int ANSWERS_AMONG_FILES = 9;
    private static final byte[] ERROR = {0x6F, 0x00};
    private static final byte[] NO_APPLICATION = {0x6A, (byte) 0x82};
    private static final byte[] NONSENSE = {0x55, (byte) 0xAA, 0x55, (byte) 0x90, 0x00};
    private static final byte[] ATR_BYTES = {0x3B, (byte) 0x80, (byte) 0x80, 0x01, 0x01};

    private final SimulatedChipReader reader;
    private final SampleChip chip;

    SimulatedCard(SimulatedChipReader reader, SampleChip chip) {
        this.reader = reader;
        this.chip = chip;
    }

    @Override
    public ATR getATR() {
        return new ATR(ATR_BYTES);
    }

    @Override
    public String getProtocol() {
        return "T=CL";
    }

    @Override
    public CardChannel getBasicChannel() {
        return new Channel();
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new CardException("one channel only");
    }

    @Override
    public void beginExclusive() {}

    @Override
    public void endExclusive() {}

    @Override
    public byte[] transmitControlCommand(int code, byte[] command) throws CardException {
        throw new CardException("no commands to the reader");
    }

    @Override
    public void disconnect(boolean reset) {
        chip.reset();
    }

    private byte[] answer(byte[] command) throws CardException {
        int answersMax =
                reader.has(ChipFault.LIFTED_AT_ONCE)
                        ? 0
                        : reader.has(ChipFault.LIFTED_IN_KEY)
                                ? KEY_ANSWERS
                                : reader.has(ChipFault.LIFTED_IN_FILES)
                                        ? ANSWERS_AMONG_FILES
                                        : Integer.MAX_VALUE;
        boolean isGone = reader.has(ChipFault.UNPLUGGED) || reader.has(ChipFault.NO_CARD);
        if (isGone || chip.answers() >= answersMax) {
            throw new CardException("the card is gone");
        }
        byte[] answer = chip.answer(command);
        boolean isSealed = (command[0] & 0x0C) != 0;
        if (reader.has(ChipFault.ANSWERS_ERRORS)) {
            return ERROR;
        } else if (reader.has(ChipFault.GARBLED)) {
            return NONSENSE;
        } else if (reader.has(ChipFault.BANK_CARD) && command[1] == (byte) 0xA4) {
            return NO_APPLICATION;
        } else if (reader.has(ChipFault.FORGED_ANSWERS) && isSealed && answer.length > 2) {
            answer[answer.length / 2] ^= 1;
        }
        return answer;
    }

    /** The one way to talk with it. */
    private final class Channel extends CardChannel {
        @Override
        public Card getCard() {
            return SimulatedCard.this;
        }

        @Override
        public int getChannelNumber() {
            return 0;
        }

        @Override
        public ResponseAPDU transmit(CommandAPDU command) throws CardException {
            return new ResponseAPDU(answer(command.getBytes()));
        }

        @Override
        public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
            byte[] bytes = new byte[command.remaining()];
            command.get(bytes);
            byte[] answer = answer(bytes);
            response.put(answer);
            return answer.length;
        }

        @Override
        public void close() {}
    }
}
