package vn.motcua.local.address;

/**
 * A commune that fits what was typed.
 *
 * @param former the old name by which it was found, with its district; empty for today's name
 */
public record FoundPlace(Commune commune, String former) {}
