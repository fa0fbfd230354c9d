package vn.motcua.province.connect;

/** Why something could not be told, or could not be understood. */
public enum Flaw {
    /** The dossier has no procedure yet; an officer names it. */
    NO_PROCEDURE,
    /** Neither side's catalogue has a counterpart of this status. */
    STATUS,
    /** A field that must be there is missing. */
    MISSING,
    /** A date is not in the form that the settings say. */
    DATE,
    /** The code has not the form of a dossier code. */
    CODE_FORM,
    /** The code belongs to another dossier here. */
    CODE_TAKEN,
    /** Nobody knows the dossier, and the record is not enough to begin it. */
    UNKNOWN_DOSSIER,
    /** The system refused it. */
    REFUSED
}
