package vn.motcua.contract.screen;

/**
 * What a citizen comes for; one tile of the home screen each, in this order. A tile is there only
 * when the kiosk offers the service.
 */
public enum Service {
    LOOK_UP,
    HAND_IN,
    PROCEDURES,
    TICKET,
    PETITION,
    RATING,
    NEWS,
    UTILITIES,
    GUIDE
}
