package vn.motcua.contract.dossier;

/**
 * Where a dossier stands, in the words of the system that keeps it.
 *
 * @param code 1 to 10 as in {@link NationalStatus}; local systems add 11 and up
 * @param officialText the text that came with the code, shown when the code is unknown
 */
public record DossierStatus(int code, String officialText) {
    public DossierStatus {
        if (code < 1) {
            throw new IllegalArgumentException("status code %d; codes begin at 1".formatted(code));
        }
    }

    public static DossierStatus of(NationalStatus status) {
        return new DossierStatus(status.code(), status.officialName());
    }

    public boolean is(NationalStatus status) {
        return code == status.code();
    }
}
