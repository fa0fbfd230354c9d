package vn.motcua.ui.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;

/** The same in English. */
class EnglishSpeechTest {
    private final SpokenText english = new SpokenText(Language.ENGLISH, Region.NORTH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    115 | one hundred and fifteen
                    1.234 | one thousand two hundred and thirty-four
                    1,234,567 | one million two hundred and thirty-four thousand five hundred and sixty-seven
                    H56.12-261124-0007 | H five six, dot, one two, dash, two six, one one, two four, dash, zero zero zero seven
                    21/11/2026 | twenty-first of November, twenty twenty-six
                    30/04/2005 | thirtieth of April, two thousand and five
                    14:05 | fourteen oh five
                    07:30–11:30 | seven thirty to eleven thirty
                    16:00 | sixteen o'clock
                    30.000 dong | thirty thousand dong
                    15% | fifteen percent
                    2.5 km | two point five kilometres
                    0912345678 | zero nine one two, three four five, six seven eight
                    Page 3/6 | Page three of six
                    your ID card | your I D card
                    UBND | People's Committee
                    """)
    void everything_is_said_in_full(String written, String said) {
        assertThat(english.say(written)).isEqualTo(said);
    }
}
