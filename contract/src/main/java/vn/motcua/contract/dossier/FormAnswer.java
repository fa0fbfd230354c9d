package vn.motcua.contract.dossier;

/**
 * What somebody answered to one question of a form, as the officer reads it.
 *
 * @param question in Vietnamese
 * @param answer empty when she left it to the officer
 */
public record FormAnswer(String question, String answer) {}
