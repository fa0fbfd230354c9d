package vn.motcua.contract.petition;

/**
 * Who sent a petition, if she wants it to be known; only the officer sees it.
 *
 * @param phone may be empty
 */
public record PetitionSender(String name, String phone) {
    /** She did not give a name. */
    public static final PetitionSender NOBODY = new PetitionSender("", "");

    public boolean hasName() {
        return !name.isEmpty();
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return hasName() ? "a named sender" : "nobody";
    }
}
