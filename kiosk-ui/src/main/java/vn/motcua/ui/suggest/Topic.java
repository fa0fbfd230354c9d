package vn.motcua.ui.suggest;

import java.util.Locale;

/** What a field is about; its list is asked first. */
public enum Topic {
    /** Of people: families first, then what they are called. */
    NAMES,
    /** Of communes and provinces, those that occur most often first. */
    PLACES,
    /** Of letters and forms to an office, those that occur most often first. */
    WORDS;

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
