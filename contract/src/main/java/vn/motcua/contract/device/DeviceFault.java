package vn.motcua.contract.device;

/**
 * What can go wrong with a kiosk device.
 *
 * <p>Names follow XFS4IoT ({@code common.status.device}, {@code printer.status}) where it has the
 * word. Every fault names the person who can clear it, because the screen addresses that person:
 * the text for a fault is the message {@code fault.<role>.<name>} of the language bundle, and a
 * test fails if one is missing.
 */
public enum DeviceFault {
    /** No sheet lies in the feeder. */
    FEEDER_EMPTY(Fixer.VISITOR),
    /** Two sheets went through at once. */
    DOUBLE_FEED(Fixer.VISITOR),
    /** A page arrived cut off or unreadable. */
    DATA_CORRUPT(Fixer.VISITOR),
    /** Someone else is using the device. */
    BUSY(Fixer.VISITOR),
    PAPER_JAM(Fixer.ATTENDANT),
    PAPER_OUT(Fixer.ATTENDANT),
    COVER_OPEN(Fixer.ATTENDANT),
    CUTTER_ERROR(Fixer.ATTENDANT),
    /** The printer did not confirm that the paper came out. */
    UNCONFIRMED(Fixer.ATTENDANT),
    /** The kiosk's disk cannot take another page. */
    DISK_FULL(Fixer.TECHNICIAN),
    /** The device is there but does not answer. */
    OFFLINE(Fixer.TECHNICIAN),
    /** No device is at the configured place. */
    NO_DEVICE(Fixer.TECHNICIAN),
    ACCESS_DENIED(Fixer.TECHNICIAN),
    /** It does not show the certificate that was accepted when it was set up. */
    NOT_TRUSTED(Fixer.TECHNICIAN),
    HARDWARE_ERROR(Fixer.TECHNICIAN);

    /** The person the instruction is written for, in the order in which a kiosk calls on them. */
    public enum Fixer {
        VISITOR,
        ATTENDANT,
        TECHNICIAN
    }

    private final Fixer fixer;

    DeviceFault(Fixer fixer) {
        this.fixer = fixer;
    }

    public Fixer fixer() {
        return fixer;
    }
}
