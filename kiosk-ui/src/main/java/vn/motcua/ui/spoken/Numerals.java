package vn.motcua.ui.spoken;

/** How one language says numbers. */
interface Numerals {
    /** A whole number up to 18 digits, e.g. "hai mươi mốt". */
    String cardinal(long number);

    /** The name of one digit, as in a code read digit by digit. */
    String digit(char digit);

    /** A number with a fraction, from its digits: "3" and "05" is "ba phẩy không năm". */
    String decimal(long whole, String fraction);

    /** A year of the calendar. */
    String year(int year);
}
