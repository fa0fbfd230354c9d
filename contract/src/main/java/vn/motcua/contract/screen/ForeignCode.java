package vn.motcua.contract.screen;

/** The kinds of codes that people hold to the reader by mistake, each with its own answer. */
public enum ForeignCode {
    /** VietQR, VNPAY-QR and other payment codes. */
    PAYMENT,
    /** The QR of an identity card. */
    IDENTITY_CARD,
    /** A 12-digit identity number or a 9-digit old one, without a card. */
    IDENTITY_NUMBER,
    HEALTH_INSURANCE,
    SOCIAL_INSURANCE_RECEIPT,
    PETITION,
    PROCEDURE,
    WIFI,
    WEB_LINK,
    CONTACT,
    /** Bytes that are no text: the code is damaged or the reader is set up wrongly. */
    UNREADABLE,
    TOO_LONG,
    /** Any other text. */
    OTHER
}
