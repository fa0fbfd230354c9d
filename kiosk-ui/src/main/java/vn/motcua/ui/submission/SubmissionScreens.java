package vn.motcua.ui.submission;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;

/** K10, K20, K24 and K26: from choosing what to hand in to the receipt. */
public final class SubmissionScreens {
    private static final double QR_MM = 72;

    private final Desk desk;

    public SubmissionScreens(Desk desk) {
        this.desk = desk;
    }

    public Page choose(ScreenState.ChooseProcedure choose) {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(desk.word("procedure.question")),
                                desk.label(desk.word("procedure.hint"), "hint", "caption"));
        List<Procedure> often = choose.oftenUsed();
        for (int number = 0; number < often.size(); number++) {
            page.control(procedure("procedure-" + number, often.get(number)));
        }
        page.control(
                desk.row(
                        "find-procedure",
                        "look-up",
                        desk.word("procedure.find"),
                        "",
                        new VisitorAction.Continue()));
        var officer = new Procedure("", desk.word("procedure.officer"));
        return page.control(procedure("procedure-officer", officer)).action(desk.back());
    }

    private Node procedure(String id, Procedure procedure) {
        return desk.row(
                id,
                procedure.code().isEmpty() ? "call-staff" : "procedure",
                procedure.name(),
                "",
                new VisitorAction.ChooseProcedure(procedure.code()));
    }

    public Page scan(ScreenState.ScanPaper scan) {
        String title =
                scan.count() > 0
                        ? desk.word("scan.title_of", scan.number(), scan.count(), scan.paper())
                        : desk.word("scan.title", scan.number(), scan.paper());
        Page page = new Page().add(desk.answer(title));
        if (scan.pagesKept() > 0) {
            String kept = desk.word("scan.kept", scan.pagesKept());
            page.add(desk.panel("success", desk.label(kept, "kept", "strong")));
        }
        page.add(desk.pictures("procedure", desk.arrowTo(DeviceRole.DOCUMENT_SCANNER), "scanner"));
        Label place =
                desk.label(
                        desk.word("scan.place", desk.slot(DeviceRole.DOCUMENT_SCANNER)),
                        "status-detail",
                        "answer");
        page.add(desk.notice("info", "info", place));
        page.action(desk.back());
        if (desk.config().handOff().isOffered()) {
            page.action(
                    desk.button(
                            "use-phone", desk.word("scan.phone"), new VisitorAction.UsePhone()));
        }
        if (scan.count() > 0) {
            page.action(
                    desk.button(
                            "skip-paper", desk.word("scan.skip"), new VisitorAction.SkipPaper()));
        }
        return page.action(desk.primary("scan", desk.word("scan.scan"), new VisitorAction.Scan()));
    }

    public Page scanning(ScreenState.Scanning scanning) {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("scanning.title")),
                        desk.label(
                                desk.word("scanning.pages", scanning.pagesRead()),
                                "status-detail",
                                "answer"))
                .action(
                        desk.button(
                                "stop-scan",
                                desk.word("scanning.stop"),
                                new VisitorAction.StopScanning()));
    }

    public Page handingIn() {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("handing_in.title")),
                        desk.label(desk.word("handing_in.hint"), "status-detail", "answer"));
    }

    public Page handedIn(ScreenState.HandedIn done) {
        if (done.errand() instanceof Errand.Petition petition) {
            return petitionSent(done, petition);
        }
        if (done.errand() instanceof Errand.Collection) {
            return collectionAsked(done);
        }
        String arrived = desk.word(done.atProvince() ? "handed_in.at_province" : "handed_in.saved");
        String label =
                desk.word(
                        done.errand() instanceof Errand.NewDossier
                                ? "handed_in.number"
                                : "handed_in.supplement");
        String when = desk.moments().plain(done.handedInAt());
        Label number = desk.label(done.number(), "number", "number");
        VBox words =
                new VBox(
                        desk.tokens().px(3),
                        desk.label(label, "number-label", "caption"),
                        number,
                        desk.label(desk.word("handed_in.pages", done.pages(), when), "pages"));
        Page page =
                new Page()
                        .add(
                                desk.panel(
                                        "success",
                                        desk.answer(desk.word("handed_in.title")),
                                        desk.label(arrived, "status-detail", "answer")),
                                words,
                                new QrPicture(done.number(), desk.tokens().grown(QR_MM)),
                                desk.label(receipt(done.receipt()), "receipt", "strong"),
                                desk.label(desk.word("handed_in.take_along"), "take-along"));
        return page.action(printButton(done.receipt()), desk.done());
    }

    private Page collectionAsked(ScreenState.HandedIn done) {
        String arrived = desk.word(done.atProvince() ? "handed_in.at_province" : "petition.saved");
        return new Page()
                .add(
                        desk.panel(
                                "success",
                                desk.answer(desk.word("collect.asked")),
                                desk.label(desk.word("collect.next"), "next", "answer"),
                                desk.label(arrived, "status-detail", "answer")),
                        desk.field(desk.word("dossier.code"), done.number(), "number"),
                        new QrPicture(done.number(), desk.tokens().grown(QR_MM)),
                        desk.label(receipt(done.receipt()), "receipt", "strong"))
                .action(printButton(done.receipt()), desk.done());
    }

    /** K30. */
    private Page petitionSent(ScreenState.HandedIn done, Errand.Petition petition) {
        String arrived = desk.word(done.atProvince() ? "petition.arrived" : "petition.saved");
        String by = desk.moments().date(petition.answerBy());
        Page page =
                new Page()
                        .add(
                                desk.panel(
                                        "success",
                                        desk.answer(desk.word("petition.sent")),
                                        desk.label(desk.word("petition.answer_by", by), "by"),
                                        desk.label(arrived, "status-detail", "answer")),
                                desk.field(desk.word("petition.code"), done.number(), "number"),
                                new QrPicture(done.number(), desk.tokens().grown(QR_MM)),
                                desk.label(receipt(done.receipt()), "receipt", "strong"));
        if (done.pages() > 0) {
            page.add(desk.label(desk.word("handed_in.take_along"), "take-along"));
        }
        return page.action(printButton(done.receipt()), desk.done());
    }

    private Button printButton(PrintState receipt) {
        boolean again = receipt instanceof PrintState.Printed;
        Button print =
                desk.button(
                        "print-receipt",
                        desk.word(again ? "receipt.again" : "receipt.print"),
                        new VisitorAction.PrintReceipt());
        print.setDisable(receipt instanceof PrintState.Printing);
        return print;
    }

    private String receipt(PrintState receipt) {
        return switch (receipt) {
            case PrintState.NotAsked() -> "";
            case PrintState.Printing() -> desk.word("receipt.printing");
            case PrintState.Printed printed -> desk.printed("receipt", printed);
            case PrintState.NotPrinted(var fault) ->
                    desk.word("fault.receipt_printer." + fault.name().toLowerCase(Locale.ROOT))
                            + " "
                            + desk.word("receipt.not_printed");
        };
    }
}
