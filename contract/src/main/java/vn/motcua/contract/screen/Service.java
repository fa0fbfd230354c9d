package vn.motcua.contract.screen;

/** What a citizen comes for; one tile of the home screen each. */
public enum Service {
    LOOK_UP,
    HAND_IN
}
