package vn.motcua.contract.news;

/**
 * A commune for which an alert holds.
 *
 * @param commune its code, five digits
 * @param name as people call it, e.g. "Phường Mẫu"
 */
public record AlertPlace(String commune, String name) {
    public AlertPlace {
        if (!commune.matches("[0-9]{5}") || name.isBlank()) {
            throw new IllegalArgumentException("place %s %s".formatted(commune, name));
        }
    }
}
