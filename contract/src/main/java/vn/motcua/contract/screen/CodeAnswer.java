package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the kiosk says of the last code it was shown. Nothing of the code itself is kept. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface CodeAnswer {

    /** No code yet. */
    record NoCode() implements CodeAnswer {}

    /** A code of another kind; never opened, never sent. */
    record Foreign(ForeignCode code) implements CodeAnswer {}

    /** Begins like a dossier code and ends too early. */
    record Incomplete(int digitsMissing) implements CodeAnswer {}

    /** Has the form of a dossier code with a date that does not exist. */
    record NoSuchDate() implements CodeAnswer {}

    /** No dossier has this code. */
    record NotFound() implements CodeAnswer {}

    /** Not known here, and the province cannot be asked now. */
    record LineDown() implements CodeAnswer {}

    /** The slip of a draft; a moment later she is where she left off. */
    record OpeningDraft() implements CodeAnswer {}

    /** Handed in, thrown away or too old. */
    record DraftGone() implements CodeAnswer {}

    /** The draft lies at another kiosk and is brought back only there. */
    record DraftElsewhere(String kiosk) implements CodeAnswer {}

    /** Too many wrong codes: wait before the next one. */
    record Wait(int seconds) implements CodeAnswer {}
}
