package vn.motcua.province.news;

/** What keeps a draft from being published; the page says how to mend it. */
public enum Complaint {
    TITLE_MISSING,
    /** More than 120 characters. */
    TITLE_LONG,
    /** An alert's title has more than 12 words. */
    TITLE_WORDS,
    SUMMARY_MISSING,
    /** More than 300 characters. */
    SUMMARY_LONG,
    TEXT_MISSING,
    /** More than 10,000 characters. */
    TEXT_LONG,
    SOURCE_MISSING,
    /** More than 120 characters. */
    SOURCE_LONG,
    INSTRUCTIONS_MISSING,
    /** More than three lines. */
    INSTRUCTIONS_LINES,
    /** A line has more than 120 characters. */
    INSTRUCTIONS_LONG,
    /** The end is no date and time. */
    EXPIRY_MISSING,
    EXPIRY_PAST,
    /** More than 30 days from now. */
    EXPIRY_FAR,
    /** Something that is no phone number, or more than five. */
    PHONES
}
