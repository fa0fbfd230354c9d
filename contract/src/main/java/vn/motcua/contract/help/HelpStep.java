package vn.motcua.contract.help;

/** What somebody is about who calls for help: the step, never what stands on the screen. */
public enum HelpStep {
    HOME,
    LOOK_UP,
    PROCEDURE,
    FORM,
    SCAN,
    HAND_IN,
    PAYMENT,
    TICKET,
    PETITION,
    RATING,
    NEWS,
    UTILITY,
    PRACTICE
}
