package vn.motcua.local.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No text that anybody can print into a QR makes the kiosk stumble or take it for a code. */
class HostileTextTest {
    private static final List<String> PARTS =
            List.of(
                    "H56-260310-0001",
                    "H56",
                    "-",
                    "–",
                    "260310",
                    "0001",
                    "O",
                    " ",
                    "\r\n",
                    "https://",
                    "?maHoSo=",
                    "&",
                    "#",
                    "/",
                    "%",
                    "%2",
                    "%FF",
                    "KIOSK-",
                    "k01",
                    "|",
                    "00020101021138",
                    "A000000727",
                    "WIFI:",
                    "Nữ",
                    "'; DROP TABLE dossier; --",
                    "${jndi:ldap://x}",
                    "../",
                    "\u0000",
                    "\u202E",
                    "\uD83D",
                    "\uDE00",
                    "\uFDFA",
                    "ｈ５６",
                    "́",
                    "1.001193",
                    "079190000000");

    private final CodeInterpreter interpreter = new CodeInterpreter();
    private final Random random = new Random(20261124);

    @Test
    void any_mixture_gets_an_answer_and_a_code_is_always_a_true_one() {
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            int parts = random.nextInt(12);
            for (int part = 0; part < parts; part++) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }

            CodeReading reading = interpreter.interpret(text.toString());

            assertPlausible(reading);
        }
    }

    @Test
    void any_characters_get_an_answer() {
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(60);
            for (int at = 0; at < length; at++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }

            assertPlausible(interpreter.interpret(text.toString()));
        }
    }

    private static void assertPlausible(CodeReading reading) {
        switch (reading) {
            case CodeReading.Code(var code) ->
                    assertThat(code.value()).matches("[HGK0-9][0-9.HGK]*-[0-9]{6,8}-[0-9]{3,8}");
            case CodeReading.KioskNumber(String number) ->
                    assertThat(number).matches("KIOSK-[a-z0-9]{1,12}-[0-9]{8}-[0-9]{4,6}");
            case CodeReading.Petition(var code) ->
                    assertThat(code.value()).matches("PAKN-[0-9]{6}-[0-9]{5}-[0-9]{5}");
            case CodeReading.Incomplete(int missing) -> assertThat(missing).isBetween(1, 12);
            case CodeReading.Foreign _, CodeReading.NoSuchDate _ -> {}
        }
    }
}
