package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.InformationState.NewsList;
import vn.motcua.contract.screen.InformationState.NewsShown;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.PrintSlip;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.device.printer.PrintOutcome;

/** An article is read, printed, and taken along. */
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

    private static boolean isOver(NewsShown shown) {
        return shown.print() instanceof PrintState.NotPrinted;
    }

    private NewsShown shown() {
        return (NewsShown) kiosk.state();
    }
}
