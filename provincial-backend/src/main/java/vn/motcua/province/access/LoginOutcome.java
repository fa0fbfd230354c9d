package vn.motcua.province.access;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface LoginOutcome {
    record Welcome(StaffSession session) implements LoginOutcome {}

    /** No such login, or another password: which of them is not said. */
    record Wrong() implements LoginOutcome {}

    /** Too many wrong tries; the password was not even looked at. */
    record Wait(Duration time) implements LoginOutcome {}
}
