package vn.motcua.system.simulation;

/**
 * A mistake that can be put into a part on purpose. A simulator that does not find it would not
 * find it either if somebody made it.
 */
enum PlantedBug {
    NONE(0),
    PROVINCE_FORGETS_IDS(0),
    NEW_ID_FOR_EACH_TRY(0),
    MESSAGE_DROPPED_ON_SILENCE(4),
    CONFIRMED_BEFORE_STORED(0),
    MESSAGE_OUTSIDE_THE_TRANSACTION(4),
    POSITION_BEFORE_EFFECT(0),
    NUMBER_BEFORE_COMMIT(68),
    ANY_PAGE_IS_TAKEN(26),
    RECEIPT_NOT_COMPARED(222),
    REFUSED_MESSAGE_BLOCKS(0),
    SCANS_FORGOTTEN_TOO_EARLY(2),
    UPLOADED_BYTES_UNCHECKED(36),
    RESUMED_AT_THE_WRONG_PLACE(0),
    CHUNKS_APPENDED_BLINDLY(76),
    DAY_NUMBERS_FORGOTTEN(6),
    FOREIGN_STREAM_READ(0),
    FRESH_WITHOUT_AN_ANSWER(28),
    RECEIPT_OUTSIDE_THE_TRANSACTION(6),
    RETRY_WITHOUT_A_PAUSE(14),
    SUSPENDED_KIOSK_IS_SERVED(2),
    MESSAGES_OUT_OF_ORDER(18),
    RESTORED_PROVINCE_NOT_NOTICED(4),
    CONFIRMED_MESSAGE_NOT_OFFERED_AGAIN(0),
    CACHE_NEVER_COMPARED(36),
    ALERT_OF_ANYBODY_IS_SHOWN(3),
    NEW_KEY_FOR_ALERTS_NOT_TOLD(45),
    OLD_KEY_FOR_PAPERS_THROWN_AWAY(14),
    KIOSK_FORGETS_ITS_KEY_TOO_EARLY(0);

    private final long seed;

    PlantedBug(long seed) {
        this.seed = seed;
    }

    /** Whose story showed it when the stories were last changed; looking for it begins there. */
    long seed() {
        return seed;
    }
}
