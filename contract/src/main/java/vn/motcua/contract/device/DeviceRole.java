package vn.motcua.contract.device;

/** What a device is for on a kiosk. */
public enum DeviceRole {
    CODE_READER,
    DOCUMENT_SCANNER,
    RECEIPT_PRINTER,
    /** Reads the chip of an identity card. */
    CHIP_READER;

    /** Whether a kiosk without one lacks something. */
    public boolean isNeeded() {
        return this != CHIP_READER;
    }
}
