package vn.motcua.local.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.contract.screen.ForeignCode;

/**
 * Reads what a code reader or a keypad delivered. A code may stand alone, in a look-up link or in a
 * text; links are taken apart, never opened. Takes linear time in the length of the text.
 */
public final class CodeInterpreter {
    private static final int LENGTH_MAX = 2_000;

    /**
     * @param text as it came, at any length; may hold line ends of the reader
     */
    public CodeReading interpret(String text) {
        if (text.length() > LENGTH_MAX) {
            return new CodeReading.Foreign(ForeignCode.TOO_LONG);
        }
        if (!CodeText.isText(text)) {
            return new CodeReading.Foreign(ForeignCode.UNREADABLE);
        }
        String plain = CodeText.plain(text);
        return ForeignCodes.withOwnFormat(plain)
                .<CodeReading>map(CodeReading.Foreign::new)
                .or(() -> CodeShape.whole(CodeText.joined(plain)))
                .orElseGet(() -> fromLinkOrText(plain));
    }

    private static CodeReading fromLinkOrText(String plain) {
        if (LookUpLink.isLink(plain)) {
            return first(LookUpLink.candidates(plain))
                    .orElse(new CodeReading.Foreign(ForeignCode.WEB_LINK));
        }
        Optional<CodeReading> foreign =
                ForeignCodes.bareNumber(plain).map(CodeReading.Foreign::new);
        return foreign.or(() -> first(CodeText.words(plain)))
                .or(() -> first(CodeText.words(CodeText.joined(plain))))
                .or(() -> CodeShape.beginning(CodeText.joined(plain)))
                .orElse(new CodeReading.Foreign(ForeignCode.OTHER));
    }

    /** The first good code; a wrong date only counts when there is no good code. */
    private static Optional<CodeReading> first(List<String> words) {
        CodeReading wrongDate = null;
        for (String word : words) {
            Optional<CodeReading> reading = CodeShape.whole(word);
            if (reading.isPresent()) {
                if (!(reading.get() instanceof CodeReading.NoSuchDate)) {
                    return reading;
                }
                wrongDate = reading.get();
            }
        }
        return Optional.ofNullable(wrongDate);
    }
}
