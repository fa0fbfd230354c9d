package vn.motcua.config;

/**
 * A setting that cannot be used. The message is for a technician: file, key, value found, what to
 * write instead.
 */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ConfigException(String message) {
        super(message);
    }
}
