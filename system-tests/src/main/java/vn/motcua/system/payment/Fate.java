package vn.motcua.system.payment;

/** What happens to one bill. */
enum Fate {
    /** The right amount, told at once. */
    PLAIN,
    /** The bank calls three times for the same money. */
    DOUBLED_CALL,
    /** The call comes after everything else. */
    LATE_CALL,
    /** The call never comes; only the statement knows. */
    LOST_CALL,
    /** Somebody pays twice. */
    PAID_TWICE,
    TOO_LITTLE,
    TOO_MUCH,
    /** Too little, and later the rest. */
    IN_TWO_PARTS,
    /** Somebody without the secret says that it was paid. */
    FORGED,
    /** A true call of another bill with the reference changed on the way. */
    CHANGED_ON_THE_WAY,
    /** A true call, sent again an hour later by somebody who listened. */
    REPLAYED,
    /** The bank's number of another transfer comes with other money. */
    NUMBER_REUSED,
    /** The purpose was lost in a bank. */
    WITHOUT_REFERENCE,
    /** The bank put words around the reference, in small letters. */
    WITH_WORDS_AROUND,
    /** Paid at the desk by a form that was sent twice. */
    AT_DESK,
    /** Paid at the desk and by transfer, too. */
    DESK_AND_BANK,
    /** The office gave it up, and then it was paid. */
    WAIVED_THEN_PAID,
    NEVER_PAID
}
