package vn.motcua.system.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.ui.spoken.SpokenText;

/** Who listens hears every text of the procedures that come with the kiosk, to its last sign. */
class SpokenProceduresTest {
    /** Digits, short forms in capitals, and signs that a voice would name or leave out. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("[^\\p{L}\\p{M}\\s.,;:?!'’-]|\\p{Lu}{2}|\\p{Lu}\\d");

    @Test
    void every_text_of_every_procedure_can_be_said() {
        SpokenText vietnamese = new SpokenText(Language.VIETNAMESE, Region.NORTH);
        Catalogue shipped = Catalogue.shipped();
        JsonNode all = new JsonMapper().valueToTree(shipped);

        assertThat(texts(all).filter(SpokenProceduresTest::isWords))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(text ->
                        assertThat(UNSAYABLE.matcher(vietnamese.say(text)).results())
                                .as(text + " -> " + vietnamese.say(text))
                                .isEmpty());
    }

    /** Codes such as ids and names of choices are not said. */
    private static boolean isWords(String text) {
        return !text.matches("[A-Z_0-9a-z.-]*");
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(SpokenProceduresTest::texts);
    }
}
