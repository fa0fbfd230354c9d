package vn.motcua.contract.dossier;

/**
 * What somebody answered to one question of a form, as the officer reads it.
 *
 * @param key which question it is, however it is worded: the id of the form's field, else one of
 *     those below
 * @param question in Vietnamese
 * @param answer empty when she left it to the officer
 */
public record FormAnswer(String key, String question, String answer) {
    public static final String APPLICANT_NAME = "applicant.name";
    public static final String APPLICANT_NUMBER = "applicant.number";
    public static final String APPLICANT_ADDRESS = "applicant.address";
    public static final String APPLICANT_PHONE = "applicant.phone";

    /** Where the post shall bring the result. */
    public static final String RESULT_ADDRESS = "result-address";

    /** Whom the post finds where it shall fetch papers, and when. */
    public static final String COLLECT_NAME = "collect-name";

    public static final String COLLECT_PHONE = "collect-phone";
    public static final String COLLECT_ADDRESS = "collect-address";
    public static final String COLLECT_WHEN = "collect-when";
}
