package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.RatingState.Taken;
import vn.motcua.contract.screen.RatingState.Thanks;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction.Answer;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.Continue;
import vn.motcua.contract.screen.VisitorAction.Done;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.local.dossier.Dossiers;

/** Two touches say what she thinks; who is not content may say why. */
class RatingVisitTest {
    private static final ChooseService RATE = new ChooseService(Service.RATING);

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new FakeKiosk(folder);
        kiosk.touch(new Start(), RATE);
    }

    @Test
    void who_is_content_is_done_with_two_touches() {
        kiosk.touch(new Choose("5"));
        assertThat(kiosk.state()).isEqualTo(new Taken(Thanks.RATED));
        assertThat(kiosk.opinions.taken).containsExactly("5 []");
    }

    @Test
    void who_is_not_content_may_say_why() {
        kiosk.touch(new Choose("2"), new Choose("waiting"), new Choose("late"));
        kiosk.touch(new Choose("waiting"), new Choose("made up"));
        assertThat(kiosk.opinions.taken).isEmpty();
        kiosk.touch(new Continue());
        assertThat(kiosk.opinions.taken).containsExactly("2 [late]");
    }

    @Test
    void a_face_that_is_touched_again_and_again_counts_once() {
        kiosk.touch(new Choose("1"), new Continue());
        kiosk.touch(new Back(), RATE, new Choose("1"), new Continue());
        assertThat(kiosk.state()).isEqualTo(new Taken(Thanks.TOO_SOON));
        assertThat(kiosk.opinions.taken).hasSize(1);

        kiosk.touch(new Back());
        kiosk.pass(Duration.ofSeconds(31));
        kiosk.touch(RATE, new Choose("4"));
        assertThat(kiosk.opinions.taken).containsExactly("1 []", "4 []");
    }

    @Test
    void a_comment_needs_words_and_no_name() {
        kiosk.touch(new Choose("4"), new Continue(), new Answer("  "));
        assertThat(kiosk.state()).isEqualTo(new RatingState.CommentWanted());
        kiosk.touch(new Answer(" Thêm ghế ngồi "));
        assertThat(kiosk.state()).isEqualTo(new Taken(Thanks.COMMENTED));
        assertThat(kiosk.opinions.taken).containsExactly("4 []", "Thêm ghế ngồi");
    }

    @Test
    void who_leaves_may_rate_from_the_last_screen() {
        kiosk.touch(new Done());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Goodbye.class);
        kiosk.touch(RATE);
        assertThat(kiosk.state()).isInstanceOf(RatingState.Wanted.class);
    }

    @Test
    void a_rating_after_a_dossier_counts_for_its_procedure_and_desk_and_says_so() throws Exception {
        kiosk.touch(new Back(), new Done());
        Dossier known = Dossiers.of("H56.12-261124-0007", 1);
        kiosk.dossiers.put(known.code(), known);
        kiosk.code(known.code().value());
        Dossier dossier = kiosk.await(ScreenState.DossierShown.class).dossier();
        kiosk.touch(new Done(), RATE);

        var wanted = (RatingState.Wanted) kiosk.state();
        assertThat(wanted.about()).isEqualTo(dossier.procedure().name() + ", " + dossier.desk());
        kiosk.touch(new Choose("5"));
        assertThat(kiosk.opinions.taken)
                .containsExactly(
                        "5 [] %s %s".formatted(dossier.procedure().code(), dossier.desk()));

        kiosk.touch(new Done());
        kiosk.pass(Duration.ofSeconds(31));
        kiosk.touch(new Start(), RATE);
        assertThat(((RatingState.Wanted) kiosk.state()).about()).isEmpty();
    }

    @Test
    void it_leads_home_again() {
        kiosk.touch(new Choose("3"), new Back());
        assertThat(kiosk.state()).isInstanceOf(RatingState.Wanted.class);
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }
}
