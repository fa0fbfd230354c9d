package vn.motcua.contract.screen;

/**
 * A paper of the dossier being handed in.
 *
 * @param name e.g. "Giấy chứng sinh"
 * @param pages 0 when it was not scanned
 */
public record PaperView(String name, int pages) {}
