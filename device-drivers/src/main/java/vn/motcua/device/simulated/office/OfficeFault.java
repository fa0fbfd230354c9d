package vn.motcua.device.simulated.office;

/** What can be made to go wrong with the simulated office printer. */
public enum OfficeFault {
    PAPER_OUT,
    /** The next sheet stays inside until it is mended. */
    JAM_IN_JOB,
    COVER_OPEN,
    TONER_EMPTY,
    MEDIA_LOW,
    /** Somebody pressed pause: jobs wait. */
    PAUSED,
    /** Stands still and does not say why. */
    STOPPED,
    /** Takes no job: another one is being handed over. */
    BUSY,
    /** Another person's job stands in front and never ends. */
    ANOTHERS_JOB,
    /** Each sheet takes 3 s. */
    SLOW,
    /** Gives each job up by itself. */
    ABORTS_JOB,
    /** Calls each job completed, with errors, and no sheet comes. */
    COMPLETES_WITH_ERRORS,
    /** Prints each job and knows nothing of it afterwards. */
    FORGETS_JOBS,
    /** Does not give a job back that it has taken. */
    CANCELS_NOTHING,
    /** Goes dark when it takes a job, until it is mended. */
    POWER_CUT_IN_JOB,
    /** Takes each job, and the line drops before it says so. */
    LOSES_ANSWER,
    /** The line drops before a job is taken. */
    DROPS_REQUEST,
    /** Takes calls and answers none. */
    SILENT,
    /** Answers what nobody understands. */
    GARBLED,
    /** Lets nobody print. */
    FORBIDDEN,
    /** Its address has changed. */
    NOT_FOUND,
    /** Answers each question with an error of its own. */
    SERVER_ERROR,
    /** Takes no kind of file that the kiosk makes. */
    NO_FORMAT,
    /** The cable is out: connections are refused. */
    OFFLINE
}
