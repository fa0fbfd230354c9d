package vn.motcua.ui.server;

import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.text.ShownText;

/** Reads frames; this is where strangers' words become words that can be shown. */
public final class FrameReader {
    /** Without buffers that outlive a message: they would keep what it said. */
    static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                                    .build())
                    .addModule(new SimpleModule().addDeserializer(String.class, new Words()))
                    .build();

    private FrameReader() {}

    public static ScreenFrame read(String json) {
        return JSON.readValue(json, ScreenFrame.class);
    }

    private static final class Words extends StdDeserializer<String> {
        Words() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return new ShownText(parser.getValueAsString("")).words();
        }
    }
}
