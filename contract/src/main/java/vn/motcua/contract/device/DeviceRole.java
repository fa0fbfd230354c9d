package vn.motcua.contract.device;

/** What a device is for on a kiosk. */
public enum DeviceRole {
    CODE_READER,
    DOCUMENT_SCANNER,
    RECEIPT_PRINTER
}
