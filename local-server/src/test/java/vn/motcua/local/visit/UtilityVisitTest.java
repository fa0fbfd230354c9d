package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.Continue;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.local.procedure.Catalogue;

/** What other offices offer is two touches away and leads back home. */
class UtilityVisitTest {
    private static final ChooseService UTILITIES = new ChooseService(Service.UTILITIES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new FakeKiosk(folder, Catalogue.shipped());
    }

    @Test
    void there_is_a_tile_only_when_the_province_offers_something() {
        kiosk.touch(new Start());
        assertThat(tiles()).doesNotContain(new ServiceTile.Open(Service.UTILITIES));

        kiosk.utilities.offer("jobs", jobs());
        kiosk.visit.noticesChanged();
        assertThat(tiles()).contains(new ServiceTile.Open(Service.UTILITIES));
    }

    @Test
    void what_is_over_is_not_listed() {
        list();
        assertThat(((UtilityState.Listed) kiosk.state()).items())
                .extracting(ListedItem::id)
                .containsExactly("today", "next");
    }

    @Test
    void without_a_line_it_is_listed_with_its_age() {
        kiosk.utilities.current = false;
        list();
        assertThat(((UtilityState.Listed) kiosk.state()).freshness().current()).isFalse();
    }

    @Test
    void who_applies_hands_papers_in() {
        list().touch(new Choose("next"), new Continue());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
    }

    @Test
    void nobody_is_led_to_papers_that_cannot_be_taken() {
        kiosk.broken.add(DeviceRole.DOCUMENT_SCANNER);
        list().touch(new Choose("next"), new Continue());
        assertThat(kiosk.state()).isInstanceOf(UtilityState.ItemShown.class);
        assertThat(((UtilityState.ItemShown) kiosk.state()).canApply()).isFalse();
    }

    @Test
    void it_leads_home_again() {
        list().touch(new Choose("today"), new Back());
        assertThat(kiosk.state()).isInstanceOf(UtilityState.Listed.class);
        kiosk.touch(new Back(), new Back());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    private List<ServiceTile> tiles() {
        return ((ScreenState.Home) kiosk.state()).tiles();
    }

    private FakeKiosk list() {
        kiosk.utilities.offer("jobs", jobs());
        return kiosk.touch(new Start(), UTILITIES, new Choose("jobs"));
    }

    private static UtilityOffer jobs() {
        return new UtilityOffer.Listing(
                List.of(
                        item("over", TODAY.minusDays(1), ""),
                        item("today", TODAY, ""),
                        item("next", TODAY.plusDays(1), "2.000815")));
    }

    private static ListedItem item(String id, LocalDate until, String procedure) {
        return new ListedItem(
                id,
                FakeUtilities.same(id),
                FakeUtilities.same("words"),
                FakeUtilities.same("area"),
                TODAY.minusDays(9),
                until,
                "",
                procedure);
    }
}
