package vn.motcua.contract.queue;

import java.time.LocalDate;

/**
 * How many wait.
 *
 * @param service its id
 * @param version grows with every change of the day
 * @param last the highest number that kiosks got to give
 */
public record QueueLength(String service, LocalDate day, long version, int waiting, int last) {}
