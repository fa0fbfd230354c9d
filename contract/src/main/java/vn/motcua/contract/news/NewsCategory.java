package vn.motcua.contract.news;

/** What a news item is about, so that a warning is not taken for a festival. */
public enum NewsCategory {
    ANNOUNCEMENT,
    POLICY,
    /** E.g. of fraud; a warning that cannot wait is an {@link Alert}. */
    WARNING,
    CULTURE
}
