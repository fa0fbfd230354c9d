package vn.motcua.local.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mappers without buffers that outlive a message. Jackson's own wait for the next message with the
 * last one in them, and a visitor's would still be there when she has left.
 */
public final class ForgetfulJson {
    private ForgetfulJson() {}

    public static JsonMapper.Builder builder() {
        return builder(StreamReadConstraints.defaults());
    }

    /**
     * @param limits of what is read
     */
    public static JsonMapper.Builder builder(StreamReadConstraints limits) {
        return JsonMapper.builder(
                JsonFactory.builder()
                        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                        .streamReadConstraints(limits)
                        .build());
    }
}
