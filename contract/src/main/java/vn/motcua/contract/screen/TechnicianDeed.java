package vn.motcua.contract.screen;

/** Everything that a technician does and that leaves a trace. */
public enum TechnicianDeed {
    SIGNED_IN,
    SIGNED_OUT,
    PIN_WRONG,
    PIN_LOCKED,
    DEVICE_ADDED,
    DEVICE_CHANGED,
    DEVICE_REMOVED,
    DEVICE_SWITCHED_OFF,
    DEVICE_SWITCHED_ON,
    DEVICE_TESTED,
    DIAGNOSIS_TAKEN,
    SETTINGS_UNDONE,
    DAY_PRINTED,
    KIOSK_CLOSED,
    KIOSK_REOPENED,
    SCREEN_MEASURED,
    HALL_TUNED,
    SLOT_PLACED,
    TOUCH_CHECKED,
    KEYPAD_LEARNED,
    RESTARTED
}
