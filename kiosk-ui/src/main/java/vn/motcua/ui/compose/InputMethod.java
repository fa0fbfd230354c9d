package vn.motcua.ui.compose;

import vn.motcua.ui.compose.KeyMeaning.Marking;
import vn.motcua.ui.compose.KeyMeaning.Plain;
import vn.motcua.ui.compose.KeyMeaning.Toning;

/** The two ways in which people in Vietnam type on a keyboard without Vietnamese letters. */
public enum InputMethod {
    TELEX {
        @Override
        KeyMeaning meaning(char key) {
            return switch (Character.toLowerCase(key)) {
                case 's' -> new Toning(Tone.ACUTE);
                case 'f' -> new Toning(Tone.GRAVE);
                case 'r' -> new Toning(Tone.HOOK);
                case 'x' -> new Toning(Tone.TILDE);
                case 'j' -> new Toning(Tone.DOT);
                case 'z' -> new Toning(Tone.LEVEL);
                case 'a' -> new Marking("aâ", Marking.NONE);
                case 'e' -> new Marking("eê", Marking.NONE);
                case 'o' -> new Marking("oô", Marking.NONE);
                case 'd' -> new Marking("dđ", Marking.NONE);
                case 'w' -> new Marking("oơuưaă", 'ư');
                case '[', '{' -> new Marking("", 'ơ');
                case ']', '}' -> new Marking("", 'ư');
                default -> new Plain();
            };
        }
    },

    VNI {
        @Override
        KeyMeaning meaning(char key) {
            return switch (key) {
                case '1' -> new Toning(Tone.ACUTE);
                case '2' -> new Toning(Tone.GRAVE);
                case '3' -> new Toning(Tone.HOOK);
                case '4' -> new Toning(Tone.TILDE);
                case '5' -> new Toning(Tone.DOT);
                case '0' -> new Toning(Tone.LEVEL);
                case '6' -> new Marking("aâeêoô", Marking.NONE);
                case '7' -> new Marking("oơuư", Marking.NONE);
                case '8' -> new Marking("aă", Marking.NONE);
                case '9' -> new Marking("dđ", Marking.NONE);
                default -> new Plain();
            };
        }
    },

    /** Every key is what is written on it. */
    NONE {
        @Override
        KeyMeaning meaning(char key) {
            return new Plain();
        }
    };

    abstract KeyMeaning meaning(char key);
}
