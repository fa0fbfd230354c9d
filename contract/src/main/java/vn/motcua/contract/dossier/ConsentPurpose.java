package vn.motcua.contract.dossier;

/** What a visitor's data may be used for; each is asked for by itself. */
public enum ConsentPurpose {
    /** To deal with what is handed in; without it nothing is taken. */
    PROCESSING,
    /** To keep the phone number and send word about the dossier. */
    NOTICES
}
