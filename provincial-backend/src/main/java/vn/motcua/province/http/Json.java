package vn.motcua.province.http;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the words of the contract as UTF-8 JSON. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A part that is missing would be a null, which does not exist in our code. */
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private Json() {}

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads what this program wrote; anything else is a bug. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /**
     * Reads what somebody else wrote.
     *
     * @throws MalformedException if it is not a {@code type}
     */
    public static <T> T readForeign(byte[] json, Class<T> type) throws MalformedException {
        try {
            T value = STRICT.readValue(json, type);
            if (value == null) {
                throw new MalformedException();
            }
            return value;
        } catch (JacksonException malformed) {
            // Its message would quote a citizen's words, so it ends here.
            throw new MalformedException();
        }
    }
}
