package vn.motcua.contract.news;

/**
 * A withdrawal with the province's signature: nobody else silences a warning.
 *
 * @param key number of the {@link AlertKey} that it was signed with
 * @param signature of {@link #text}, in base64
 */
public record SignedWithdrawal(AlertWithdrawal withdrawal, int key, String signature) {

    /** What is signed. */
    public static String text(AlertWithdrawal withdrawal) {
        return "alert-withdrawal\n%d:%s\n%d\n%s"
                .formatted(
                        withdrawal.id().length(),
                        withdrawal.id(),
                        withdrawal.revision(),
                        withdrawal.at());
    }
}
