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
    PHONES,
    /** A line that does not begin with a commune's code, or more than 50 lines. */
    PLACES,
    /** The file has more than 5 MB. */
    PICTURE_BYTES,
    /** More than 40 million pixels. */
    PICTURE_PIXELS,
    /** No JPEG and no PNG, or damaged. */
    PICTURE_FORMAT,
    /** Who hears the notice is not told what the picture shows. */
    PICTURE_WORDS_MISSING,
    /** More than 200 characters. */
    PICTURE_WORDS_LONG,
    /** Meanwhile somebody withdrew the alert that was to be changed. */
    ALERT_GONE
}
