package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.InformationState.NewsList;
import vn.motcua.contract.screen.InformationState.NewsShown;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.ScreenState.AlertShown;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.PrintSlip;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.device.printer.PrintOutcome;

/** An article and a warning are read, printed, and taken along. */
class NewsVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new FakeKiosk(folder);
        kiosk.news.add(
                new NewsItem(
                        "n1",
                        NewsCategory.POLICY,
                        "Miễn phí bản sao",
                        "Từ tháng 12.",
                        "Từ tháng 12.",
                        "Tỉnh Mẫu",
                        FakeKiosk.START));
        kiosk.touch(new Start(), new ChooseService(Service.NEWS), new Choose("n1"));
    }

    @Test
    void its_code_leads_a_phone_to_the_same_article() {
        assertThat(shown().onPhone()).endsWith("/tin/n1");
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(NewsList.class);
    }

    @Test
    void it_says_printed_only_of_what_is_on_paper() throws InterruptedException {
        kiosk.printing.nextPrints.add(new PrintOutcome.NotPrinted(DeviceFault.PAPER_OUT, false));
        kiosk.printing.nextPrints.add(new PrintOutcome.Printed());

        kiosk.touch(new PrintSlip());
        kiosk.await(NewsShown.class, NewsVisitTest::isOver);
        assertThat(shown().print()).isEqualTo(new PrintState.NotPrinted(DeviceFault.PAPER_OUT));

        kiosk.touch(new PrintSlip());
        kiosk.await(NewsShown.class, each -> each.print() instanceof PrintState.Printed);
        assertThat(shown().print()).isEqualTo(new PrintState.Printed());
    }

    @Test
    void a_warning_that_is_said_anew_is_shown_anew_and_can_be_taken_along()
            throws InterruptedException {
        kiosk.touch(new Back(), new Back());
        kiosk.alerts.add(storm(1));
        kiosk.visit.noticesChanged();
        assertThat(kiosk.state()).isEqualTo(new AlertShown(storm(1)));
        kiosk.touch(new VisitorAction.AlertRead("storm"));
        kiosk.visit.noticesChanged();
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);

        kiosk.alerts.set(0, storm(2));
        kiosk.visit.noticesChanged();
        assertThat(kiosk.state()).isEqualTo(new AlertShown(storm(2)));

        kiosk.touch(new PrintSlip());
        kiosk.await(AlertShown.class, each -> each.print() instanceof PrintState.Printed);
        kiosk.alerts.set(0, storm(3));
        kiosk.visit.noticesChanged();
        assertThat(kiosk.state()).isEqualTo(new AlertShown(storm(3)));
    }

    private static Alert storm(int revision) {
        return new Alert(
                "storm",
                revision,
                false,
                AlertLevel.EMERGENCY,
                "Bão số 9",
                List.of(),
                "Ban Chỉ huy",
                FakeKiosk.START,
                FakeKiosk.START.plusSeconds(3_600),
                List.of(),
                List.of(),
                List.of());
    }

    private static boolean isOver(NewsShown shown) {
        return shown.print() instanceof PrintState.NotPrinted;
    }

    private NewsShown shown() {
        return (NewsShown) kiosk.state();
    }
}
