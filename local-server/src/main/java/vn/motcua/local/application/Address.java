package vn.motcua.local.application;

import vn.motcua.local.address.Commune;

/**
 * An address as the answer to a question.
 *
 * @param code of the commune, as names change and repeat; empty when only the officer can tell
 * @param text as it is read
 */
public record Address(String code, String text) {

    /**
     * @param detail village, street, number; may be empty
     */
    public static Address in(Commune commune, String detail) {
        String place = commune.written();
        return new Address(commune.code(), detail.isEmpty() ? place : detail + ", " + place);
    }

    /** As it stood on the card. */
    public static Address unclear(String text) {
        return new Address("", text);
    }

    public static Address of(String answer) {
        int bar = answer.indexOf('|');
        return new Address(answer.substring(0, Math.max(bar, 0)), answer.substring(bar + 1));
    }

    public String answer() {
        return code + "|" + text;
    }
}
