package vn.motcua.contract.screen;

/**
 * What a key of this machine's keypad means.
 *
 * @param code the key's name in the settings, such as F13
 */
public record LearnedKey(KeypadKey key, String code) {}
