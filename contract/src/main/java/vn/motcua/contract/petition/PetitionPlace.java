package vn.motcua.contract.petition;

/**
 * Where something is to be put right.
 *
 * @param commune code of one of today's communes, five digits; empty if none was chosen
 * @param words as a person reads it, e.g. "Phường Mẫu" or "trước cổng chợ"; at most 200 characters
 */
public record PetitionPlace(String commune, String words) {
    /** No place was told. */
    public static final PetitionPlace NOWHERE = new PetitionPlace("", "");
}
