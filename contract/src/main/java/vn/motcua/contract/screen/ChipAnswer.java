package vn.motcua.contract.screen;

/** What came of the chip in the card whose code was read. */
public enum ChipAnswer {
    /** There is no reader that works, or the code does not tell what opens the chip. */
    NO_READER,
    WANTED,
    READING,
    /** It says the same as the code, and the state signed it. */
    VERIFIED,
    /** It says the same, but it is not known who signed it. */
    SIGNER_UNKNOWN,
    /** It says something else than the code. */
    DIFFERENT,
    /** It says something else than what was signed. */
    NOT_GENUINE,
    /** Another card lies there. */
    NOT_OPENED,
    TAKEN_AWAY,
    NOT_READ;

    /** Whether there is nothing more to be had from this chip. */
    public boolean isFinal() {
        return switch (this) {
            case VERIFIED, SIGNER_UNKNOWN, DIFFERENT, NOT_GENUINE -> true;
            case NO_READER, WANTED, READING, NOT_OPENED, TAKEN_AWAY, NOT_READ -> false;
        };
    }
}
