package vn.motcua.local.address;

/**
 * One of the 34 provinces and cities.
 *
 * @param code two digits
 * @param name with its kind, e.g. {@code Tỉnh Cao Bằng}
 */
public record Province(String code, String name) {

    /** Without its kind, as in a list. */
    public String shortName() {
        return name.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }
}
