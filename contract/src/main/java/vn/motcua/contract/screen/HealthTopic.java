package vn.motcua.contract.screen;

/** What is looked at to tell how a kiosk does. */
public enum HealthTopic {
    /** Whether the province answers. */
    LINE,
    /** Whether the province lets this kiosk work. */
    ADMISSION,
    /** How many messages wait for the province. */
    UNSENT,
    /** How many messages the province refused; they wait for a technician. */
    SET_ASIDE,
    /** Free megabytes where the kiosk keeps its data. */
    DISK,
    /** Whether the disk has a key, without which nobody reads of people on it. */
    DISK_KEY,
    /** Seconds that the clock differs from the province's. */
    CLOCK,
    /** Whether settings of devices can be changed at the screen. */
    SETTINGS,
    /** Degrees Celsius of the hottest part that tells its temperature. */
    TEMPERATURE,
    /** Millimetres that a touch was off by when somebody last checked the panel. */
    TOUCH,
    /** Used megabytes of the local server's memory. */
    MEMORY
}
