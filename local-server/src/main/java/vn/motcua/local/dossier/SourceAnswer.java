package vn.motcua.local.dossier;

import vn.motcua.contract.dossier.Dossier;

/** What the province says when asked for one dossier. */
public sealed interface SourceAnswer {
    record Known(Dossier dossier) implements SourceAnswer {}

    /** The province says that there is none. */
    record Unknown() implements SourceAnswer {}

    /** No answer in time, or none that can be trusted. */
    record Silent() implements SourceAnswer {}
}
