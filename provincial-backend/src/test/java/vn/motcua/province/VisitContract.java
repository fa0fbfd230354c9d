package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.visit.VisitCount;
import vn.motcua.province.visit.Visits;

/** A province sees whether people had to come twice. */
interface VisitContract {
    Province province();

    @Test
    default void dossiers_accepted_at_once_and_papers_brought_later_are_counted() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        Dossier once = handIn(kiosk, 1);
        Dossier twice = handIn(kiosk, 2);
        Dossier asked = handIn(kiosk, 3);
        Dossier _ = handIn(province().kiosk("k02"), 4);
        act(once, accept());
        for (Dossier each : List.of(twice, asked)) {
            act(each, askForPaper());
        }
        int taken =
                kiosk.deliver(kiosk.supplement(twice.code(), kiosk.upload("Giấy chứng sinh")))
                        .statusCode();
        act(twice, accept());

        assertThat(taken).isEqualTo(201);
        assertThat(new Visits(province().backend().database(), province().clock()).counted(30))
                .containsExactly(
                        new VisitCount("", 4, 1, 1, 1),
                        new VisitCount("k01", 3, 1, 1, 1),
                        new VisitCount("k02", 1, 0, 0, 0));
    }

    private Dossier handIn(TestKiosk kiosk, int serial) throws Exception {
        var message = kiosk.newDossier(serial, kiosk.upload("Tờ khai " + serial));
        assertThat(kiosk.deliver(message).statusCode()).isEqualTo(201);
        return province()
                .backend()
                .desk()
                .find(((OutboxEntry.PapersHandedIn) message.entry()).number())
                .orElseThrow();
    }

    private void act(Dossier dossier, OfficerAction action) {
        var desk = province().backend().desk();
        long version = desk.find(dossier.code().value()).orElseThrow().version();
        var _ = desk.act(dossier.code(), version, action);
    }

    private static OfficerAction accept() {
        return new OfficerAction.Accept(
                "Nguyễn Thị Mẫu", new Holder("Phòng Tư pháp", "Trần Văn Mẫu"), 3, "Quầy số 4");
    }

    private OfficerAction askForPaper() {
        return new OfficerAction.AskForPapers(
                List.of(new RequestedPaper("Giấy chứng sinh", "Bản đã nộp bị mờ")),
                LocalDate.ofInstant(province().clock().instant(), ZoneOffset.UTC).plusDays(10));
    }
}
