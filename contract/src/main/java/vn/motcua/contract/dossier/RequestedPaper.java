package vn.motcua.contract.dossier;

/**
 * A paper the officer asks for.
 *
 * @param name e.g. "Giấy chứng sinh (bản chính)"
 * @param reason the officer's own words, shown in quotes; may be empty
 */
public record RequestedPaper(String name, String reason) {}
