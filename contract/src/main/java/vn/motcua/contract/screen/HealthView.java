package vn.motcua.contract.screen;

/**
 * One thing a kiosk needs to do well.
 *
 * @param good whether nobody has to do anything about it
 * @param value a count or an amount in the unit of the topic; 0 where it has none
 */
public record HealthView(HealthTopic topic, boolean good, long value) {}
