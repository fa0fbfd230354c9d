package vn.motcua.local.address;

/**
 * A commune, ward or special zone of today.
 *
 * @param code five digits; the only sure way to tell two of the same name apart
 * @param name with its kind, e.g. {@code Phường Ba Đình}
 */
public record Commune(String code, String name, Province province) {

    public String written() {
        return name + ", " + province.name();
    }
}
