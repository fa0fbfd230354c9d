package vn.motcua.province.fleet;

/** What became of a kiosk's wish to be admitted. */
enum EnrolmentOutcome {
    ADMITTED,
    /** The code is wrong, used, too old or was guessed at too often; or the key is no key. */
    REFUSED,
    /** Another key bears this name. */
    NAME_TAKEN
}
