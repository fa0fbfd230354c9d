package vn.motcua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Fittings;
import vn.motcua.contract.screen.ForeignCode;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PinAnswer;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;

/** What one process writes, the other reads as the same value. */
class WireTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_screen_arrives_as_it_was_sent() {
        var sent =
                new ScreenFrame(
                        7,
                        DisplaySettings.DEFAULT,
                        true,
                        Fittings.USUAL,
                        List.of(),
                        new ScreenState.HandedIn(
                                "KIOSK-k01-20261124-0007",
                                new Errand.NewDossier(new Procedure("1.001193", "Khai sinh")),
                                3,
                                Instant.parse("2026-11-24T02:00:00Z"),
                                false,
                                new PrintState.Printing()));

        assertThat(JSON.readValue(JSON.writeValueAsBytes(sent), ScreenFrame.class)).isEqualTo(sent);
    }

    @Test
    void a_screen_of_every_group_arrives_as_it_was_sent() {
        List<ScreenState> states =
                List.of(
                        new InformationState.NewsList(List.of()),
                        new ProcedureState.PaperQuestion("Có giấy khai sinh không?", "", 1, 3),
                        new FormState.IsThisYou(
                                "Nguyễn T*** M***", 1956, false, ChipAnswer.VERIFIED),
                        new RatingState.Reasons(2, List.of("late")),
                        new PetitionState.PlaceTyped(PetitionState.PlaceKind.COMMUNE, true),
                        new ScreenState.Review(petition(), List.of(), List.of(), List.of()),
                        new TechnicianState.PinWanted(List.of(3, 1, 2), new PinAnswer.PinWrong(4)));

        for (ScreenState state : states) {
            assertThat(JSON.readValue(JSON.writeValueAsBytes(state), ScreenState.class))
                    .isEqualTo(state);
        }
    }

    private static Errand petition() {
        return new Errand.Petition(
                PetitionKind.TRAFFIC,
                new PetitionPlace("00004", "Phường Mẫu"),
                "Đèn hỏng",
                new PetitionSender("Nguyễn Mẫu", ""),
                LocalDate.of(2026, 12, 8));
    }

    @Test
    void a_touch_arrives_as_it_was_made() {
        var sent = new VisitorInput(7, new VisitorAction.CodeTyped("H56-260310-0001"));

        assertThat(JSON.readValue(JSON.writeValueAsBytes(sent), VisitorInput.class))
                .isEqualTo(sent);
    }

    @Test
    void a_kind_is_named_by_its_simple_name() {
        var answer = new CodeAnswer.Foreign(ForeignCode.PAYMENT);

        assertThat(JSON.writeValueAsString(answer))
                .contains("\"kind\":\"Foreign\"")
                .contains("\"code\":\"PAYMENT\"");
    }

    /** The name is all that says which screen it is, whatever group it is written in. */
    @Test
    void no_two_screens_have_the_same_name() {
        assertThat(kinds(ScreenState.class).map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(WireTest::kinds)
                : Stream.of(kind);
    }

    @Test
    void a_dossier_code_is_a_plain_string() {
        assertThat(JSON.writeValueAsString(new DossierCode("H56-260310-0001")))
                .isEqualTo("\"H56-260310-0001\"");
    }
}
