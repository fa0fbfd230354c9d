package vn.motcua.contract.dossier;

/**
 * A public service a citizen may apply for.
 *
 * @param code national code such as {@code 1.001193}, or any text a local system uses; empty when
 *     the officer will decide
 * @param name short name as citizens know it, in Vietnamese
 */
public record Procedure(String code, String name) {}
