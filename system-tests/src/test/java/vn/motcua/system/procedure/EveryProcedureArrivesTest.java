package vn.motcua.system.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.province.dossier.ActionOutcome;
import vn.motcua.province.dossier.DossierDocument;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.system.site.RobotSite;

/**
 * Whatever procedure she came for: each paper that the kiosk asked for lies before the officer
 * under its name, with all her answers, and he can accept it at once.
 */
class EveryProcedureArrivesTest {
    private static final int WIDTH = 330;
    private static final int HEIGHT = 467;
    private static final int OFFERED_MIN = 24;
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @TempDir Path folder;
    @TempDir Path kiosk;

    @Test
    void each_asked_paper_and_answer_lies_before_the_officer_who_can_accept() throws Exception {
        Path page = drawPage(folder.resolve("page.jpg"));
        List<String> accepted = new ArrayList<>();
        try (RobotSite site = new RobotSite(folder, kiosk, Clock.systemUTC()).enrolled()) {
            for (Procedure procedure : offered()) {
                var applicant = new AnyApplicant(site, page);
                String number = applicant.handIn(procedure.code());
                applicant.leave();

                assertThat(site.dossiers(number)).as(procedure.code()).isEqualTo(1);
                Dossier dossier = site.province.desk().find(number).orElseThrow();
                assertThat(dossier.procedure().code()).isEqualTo(procedure.code());
                assertPapers(site, dossier, applicant);
                assertAnswers(site, dossier, procedure);
                assertThat(site.province.desk().act(dossier.code(), dossier.version(), accept()))
                        .as(procedure.code())
                        .isInstanceOf(ActionOutcome.Done.class);
                boolean _ = accepted.add(procedure.code());
            }
        }

        assertThat(accepted).hasSizeGreaterThanOrEqualTo(OFFERED_MIN);
    }

    private static List<Procedure> offered() {
        return CATALOGUE.procedures().stream().filter(each -> !each.inPerson()).toList();
    }

    /** Those that she was told to bring; where the kiosk has no list, the one that she put in. */
    private static void assertPapers(RobotSite site, Dossier dossier, AnyApplicant applicant) {
        List<String> papers =
                site.province.desk().documents(dossier.code()).stream()
                        .map(DossierDocument::paper)
                        .toList();
        applicant
                .papersAsked()
                .ifPresentOrElse(
                        asked -> assertThat(papers).isEqualTo(asked),
                        () -> assertThat(papers).hasSize(1));
    }

    private static void assertAnswers(RobotSite site, Dossier dossier, Procedure procedure) {
        assertThat(site.province.desk().answers(dossier.code()))
                .as(procedure.code())
                .extracting(FormAnswer::question)
                .containsAll(questions(procedure));
    }

    private static List<String> questions(Procedure procedure) {
        return procedure.fields().stream()
                .filter(FormField::required)
                .map(each -> each.label().vi())
                .toList();
    }

    private static OfficerAction accept() {
        return new OfficerAction.Accept(
                "Nguyễn Thị Mẫu", new Holder("Phòng Tư pháp", "Trần Văn Mẫu"), 1, "Quầy số 4");
    }

    private static Path drawPage(Path jpeg) throws IOException {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        for (int line = 0; line < 12; line++) {
            pen.fillRect(30, 40 + line * 30, 200 + line * 5, 8);
        }
        pen.dispose();
        boolean _ = ImageIO.write(page, "jpeg", jpeg.toFile());
        return jpeg;
    }
}
