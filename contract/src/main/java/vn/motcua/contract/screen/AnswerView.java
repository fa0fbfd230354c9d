package vn.motcua.contract.screen;

/**
 * An answer of the form, to be looked over before it is sent.
 *
 * @param id goes back in {@link VisitorAction.Choose} to change it
 * @param answer empty when it was left to the officer
 */
public record AnswerView(String id, String question, String answer) {}
