package vn.motcua.local.day;

/** What is counted of a day. */
public enum DayCount {
    LOOKED_UP,
    HANDED_IN,
    PRINTED,
    STARTED
}
