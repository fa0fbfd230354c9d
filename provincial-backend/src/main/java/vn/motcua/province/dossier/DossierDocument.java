package vn.motcua.province.dossier;

import java.time.Instant;

/** One PDF that belongs to a dossier. */
public record DossierDocument(
        String sha256, String paper, int pages, long bytes, Instant handedInAt) {}
