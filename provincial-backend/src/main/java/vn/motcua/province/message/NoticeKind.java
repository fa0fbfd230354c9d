package vn.motcua.province.message;

/** What people are told by phone. */
public enum NoticeKind {
    PAPERS_MISSING,
    RESULT_READY,
    /** Ready before the promised day. */
    FINISHED_EARLY,
    /** The office is late, apologises and names a new day. */
    LATE
}
