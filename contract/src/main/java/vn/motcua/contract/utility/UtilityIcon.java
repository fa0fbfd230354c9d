package vn.motcua.contract.utility;

/** The drawn sign of a utility; a kiosk has a drawing of each. */
public enum UtilityIcon {
    SCHOOL,
    ROAD,
    HEALTH,
    INSURANCE,
    FOOD,
    WORK,
    MARKET,
    TRAVEL,
    CALENDAR,
    CAMERA,
    OTHER
}
