package vn.motcua.system.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityIcon;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.Receipt.Part;
import vn.motcua.device.printer.ReceiptFont;
import vn.motcua.device.printer.SlipDrawing;
import vn.motcua.local.sheet.A4Slips;
import vn.motcua.province.office.Template;
import vn.motcua.ui.gallery.ScreenCheck;
import vn.motcua.ui.server.FrameReader;

/**
 * Whatever a stranger writes, and wherever it is shown: it stays words, and others stay readable.
 */
class HostileContentTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-24T03:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\n]]|[\\p{Cf}&&[^\u200c\u200d]]|\\p{Cs}|\\p{Co}|\\p{M}{5}");

    private static ScreenCheck screens;

    @BeforeAll
    static void open() throws Exception {
        screens = ScreenCheck.start();
    }

    /** What strangers write. */
    enum Words {
        ACCENTED("Nguyễn Thị Quỳnh Ưng Hoàng Nữ ở ngõ Đặng Trần Côn, E\u0302\u0301 Đê Ba Na"),
        LONG("Thủ tục cấp giấy phép hoạt động kèm mọi trường hợp ".repeat(22).substring(0, 1_094)),
        ONE_WORD("Đ".repeat(1_094)),
        RIGHT_TO_LEFT("Nộp \u202egpj.exe\u202c \u2067אבג\u2069 \u061c\u200f tại quầy"),
        MARKUP("<script>alert(1)</script><b onclick='x'>&amp;</b> {{csrf}} ${x} ]]> --"),
        EMOJI("Cấp cứu 🚑 👩‍👧‍👦 🇻🇳 👍🏽 \ud83d lẻ"),
        CONTROLS("Gọi\u0000 113\u0007 \u001b[2J\u001b@ \r\nngay\u0085\u2028\t!"),
        PILED("Z" + "\u0335\u0321\u0489".repeat(40) + "algo");

        private final String text;

        Words(String text) {
            this.text = text;
        }
    }

    /** Where it is shown. A declaration is read by its own rules first, which may refuse it. */
    enum Place {
        NEWS {
            @Override
            ScreenState screen(String words) {
                return new InformationState.NewsShown(
                        news(words), "https://mau.gov.vn/tin/1", new PrintState.NotAsked());
            }
        },
        IDLE {
            @Override
            ScreenState screen(String words) {
                return new ScreenState.Idle(List.of(news(words)), true);
            }
        },
        ALERT {
            @Override
            ScreenState screen(String words) {
                return new ScreenState.AlertShown(
                        new Alert(
                                "a1",
                                AlertLevel.EMERGENCY,
                                words,
                                List.of(words),
                                words,
                                NOW,
                                NOW,
                                List.of("113")));
            }
        },
        PETITION {
            @Override
            ScreenState screen(String words) {
                return new PetitionState.Shown(
                        new Petition(
                                new PetitionCode("PAKN-261124-12345-67890"),
                                1,
                                PetitionKind.TRAFFIC,
                                Petition.Status.ANSWERED,
                                words,
                                TODAY,
                                words,
                                NOW),
                        new Freshness(NOW, true));
            }
        },
        LOOK_UP {
            @Override
            ScreenState screen(String words) {
                var line = new ResultField("who", same("Chủ xe"), ResultField.Kind.TEXT);
                return new UtilityState.Answered(
                        card("Phạt nguội"),
                        true,
                        List.of(line),
                        List.of(Map.of("who", words)),
                        NOW);
            }
        },
        LOOK_UP_DECLARED {
            @Override
            ScreenState screen(String words) {
                var field =
                        new UtilityField(
                                "plate",
                                same(words),
                                same(words),
                                UtilityField.Kind.CODE,
                                4,
                                20,
                                same(words),
                                List.of());
                return new UtilityState.FieldAsked(card(words), field, "", true, 1, 1);
            }
        },
        LISTING {
            @Override
            ScreenState screen(String words) {
                return new UtilityState.Listed(
                        card("Lễ hội"), List.of(item(words, "")), new Freshness(NOW, true));
            }
        },
        JOB {
            @Override
            ScreenState screen(String words) {
                return new UtilityState.ItemShown(
                        card("Việc làm"), item(words, "9.000001"), new Freshness(NOW, true), true);
            }
        },
        DOCTOR {
            @Override
            ScreenState screen(String words) {
                var time = new FreeTime("t1", LocalDateTime.of(2026, 11, 25, 8, 0), words);
                return new BookingState.Booked(
                        card("Khám bệnh"), "KB-1", time, new PrintState.NotAsked());
            }
        };

        abstract ScreenState screen(String words);
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Place.values())
                .flatMap(place ->
                        Arrays.stream(Words.values()).map(words -> Arguments.of(place, words)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void on_a_screen_it_is_words_among_words(Place place, Words words) throws Exception {
        ScreenState told;
        try {
            told = place.screen(words.text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("; write ");
            return;
        }
        var frame =
                new ScreenFrame(1, DisplaySettings.DEFAULT, true, Fittings.USUAL, List.of(), told);

        ScreenState shown = FrameReader.read(JSON.writeValueAsString(frame)).state();
        ScreenCheck.Seen seen = screens.look(shown);

        assertThat(seen.breaches()).isEmpty();
        assertThat(seen.words()).noneMatch(text -> UNSEEN.matcher(text).find());
        if (words == Words.MARKUP || words == Words.ACCENTED) {
            assertThat(seen.words()).anyMatch(text -> text.contains(words.text));
        }
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void on_paper_it_moves_no_printer(Words words) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(words.text));
        parts.add(new Part.Text(words.text));
        parts.add(new Part.Field(words.text, words.text));
        parts.add(new Part.Code(words.text));

        assertThat(parts).noneMatch(part -> UNSEEN.matcher(part.toString()).find());
        var receipt = new Receipt(parts);
        BufferedImage slip = SlipDrawing.draw(receipt, 576, 8, new ReceiptFont());
        assertThat(slip.getWidth()).isEqualTo(576);
        assertThat(new A4Slips().draw(receipt, "application/pdf")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void on_a_page_it_is_text(Words words) {
        String page =
                Template.read(Template.class, "article.html")
                        .fill(
                                "page",
                                Map.of(
                                        "title", words.text,
                                        "by", words.text,
                                        "summary", words.text,
                                        "pictures", "",
                                        "paragraphs", ""));

        assertThat(UNSEEN.matcher(page).find()).isFalse();
        assertThat(page).doesNotContain("<script>").doesNotContain("<b ");
    }

    private static NewsItem news(String words) {
        var picture = new NoticePicture("a".repeat(64), 1_280, 20, words);
        return new NewsItem(
                "n1",
                NewsCategory.POLICY,
                words,
                words,
                words + "\n\n" + words,
                words,
                NOW,
                List.of(picture));
    }

    private static UtilityCard card(String name) {
        return new UtilityCard(
                "u1", same(name), same("Để xem"), UtilityIcon.ROAD, same("Cơ quan Mẫu"));
    }

    private static ListedItem item(String words, String procedure) {
        return new ListedItem(
                "i1", same(words), same(words), same(words), TODAY, TODAY, "", procedure);
    }

    private static Phrase same(String words) {
        return new Phrase(words, words);
    }
}
