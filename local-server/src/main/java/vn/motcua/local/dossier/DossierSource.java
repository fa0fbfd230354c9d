package vn.motcua.local.dossier;

/** The province, asked for one dossier. */
public interface DossierSource {

    /**
     * Answers within 3 s.
     *
     * @param codeOrNumber a dossier code or the number a kiosk printed
     */
    SourceAnswer ask(String codeOrNumber) throws InterruptedException;

    /** Whether asking makes sense now. */
    default boolean isOnline() {
        return true;
    }
}
