package vn.motcua.device.chip;

/** How the reading of a chip ended. */
public sealed interface ChipOutcome {

    /** Everything was read, nothing was changed since it was signed, and the signer is trusted. */
    record Read(ChipIdentity identity) implements ChipOutcome {}

    /** No card lies on the reader. */
    record NoCard() implements ChipOutcome {}

    /** The card was taken away too early. */
    record CardRemoved() implements ChipOutcome {}

    /** The chip does not open with this key: another card, or a slip in number or dates. */
    record WrongKey() implements ChipOutcome {}

    /** What lies there is no identity card, or one that cannot be understood. */
    record NotAnIdentityCard() implements ChipOutcome {}

    /** Nothing was changed since it was signed, but by somebody whom nobody told us to trust. */
    record NotTrusted(ChipIdentity identity) implements ChipOutcome {}

    /** What stands on the chip is not what was signed. */
    record Tampered() implements ChipOutcome {}

    /** There is no reader, or it was unplugged. */
    record ReaderGone() implements ChipOutcome {}
}
