package vn.motcua.contract.news;

import java.time.Instant;

/**
 * The province takes an alert back, all its revisions up to this one.
 *
 * @param revision one more than the last of the alert
 */
public record AlertWithdrawal(String id, int revision, Instant at) {}
