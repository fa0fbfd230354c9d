package vn.motcua.contract.dossier;

/**
 * Who has the dossier now.
 *
 * @param department e.g. "Phòng Tư pháp"; empty before anyone took it
 * @param officer name as the office publishes it; empty when not published
 */
public record Holder(String department, String officer) {
    public static final Holder NOBODY = new Holder("", "");
}
