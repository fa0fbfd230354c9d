package vn.motcua.system.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.system.site.RobotSite;

/** Does what each screen asks for, whatever the procedure, until the papers are handed in. */
final class AnyApplicant {
    private static final String CARD =
            "001155000000||Nguyễn Thị Mẫu|02091955|Nữ"
                    + "|12 Đường Mẫu, Phường Phúc Xá, Quận Ba Đình, Hà Nội|15082021";
    private static final int SCREENS_MAX = 120;

    private final RobotSite site;
    private final Path page;
    private Optional<List<String>> papersAsked = Optional.empty();

    /**
     * @param page lies in the feeder whenever a paper is asked for
     */
    AnyApplicant(RobotSite site, Path page) {
        this.site = site;
        this.page = page;
    }

    /** The papers that she was told to bring; none when the kiosk has no list for her case. */
    Optional<List<String>> papersAsked() {
        return papersAsked;
    }

    /** From the idle screen to the confirmation; the number on it. */
    String handIn(String procedure) throws IOException, InterruptedException {
        var _ =
                site.robot.go(
                        new VisitorAction.Start(),
                        frame ->
                                frame.state() instanceof ScreenState.Home home
                                        && home.tiles()
                                                .contains(new ServiceTile.Open(Service.HAND_IN)));
        site.robot.go(
                new VisitorAction.ChooseService(Service.HAND_IN),
                ScreenState.ChooseProcedure.class);
        ScreenFrame shown = shown();
        touch(new VisitorAction.ChooseProcedure(procedure), shown);
        for (int screen = 0; screen < SCREENS_MAX; screen++) {
            shown = shown();
            if (shown.state() instanceof ScreenState.HandedIn handedIn) {
                return handedIn.number();
            }
            goOn(shown);
        }
        throw new IOException("asked for ever; last " + shown.state());
    }

    /** To the idle screen. */
    void leave() throws IOException, InterruptedException {
        site.robot.go(new VisitorAction.Done(), ScreenState.Goodbye.class);
    }

    private ScreenFrame shown() throws IOException, InterruptedException {
        return site.robot.await(_ -> true, RobotSite.SOON);
    }

    private void goOn(ScreenFrame shown) throws IOException, InterruptedException {
        switch (shown.state()) {
            case ProcedureState.PaperQuestion _ -> touch(new VisitorAction.Choose("yes"), shown);
            case ProcedureState.PapersNeeded papers -> {
                papersAsked =
                        Optional.of(papers.needed().stream().map(each -> each.name()).toList());
                touch(new VisitorAction.Continue(), shown);
            }
            case ProcedureState _, FormState.IsThisYou _ ->
                    touch(new VisitorAction.Continue(), shown);
            case FormState.CardWanted _ -> {
                site.reader().hold(CARD);
                awaitOther(shown);
            }
            case FormState.PhoneWanted _ -> touch(new VisitorAction.Answer("0901234567"), shown);
            case FormState.AddressWanted address ->
                    touch(new VisitorAction.Choose(address.options().getFirst().id()), shown);
            case FormState.Question(FormQuestion asked) -> touch(answerTo(asked), shown);
            case ScreenState.ScanPaper _ -> {
                site.scanner().load(List.of(page));
                touch(new VisitorAction.Scan(), shown);
            }
            case ScreenState.PagesToCheck _ -> touch(new VisitorAction.UsePages(), shown);
            case ScreenState.Review review when review.consentGiven() ->
                    touch(new VisitorAction.HandIn(), shown);
            case ScreenState.Review _ ->
                    touch(new VisitorAction.Consent(ConsentPurpose.PROCESSING, true), shown);
            default -> awaitOther(shown);
        }
    }

    private void touch(VisitorAction action, ScreenFrame shown)
            throws IOException, InterruptedException {
        var _ = site.robot.go(action, frame -> !frame.state().equals(shown.state()));
    }

    private void awaitOther(ScreenFrame shown) throws IOException, InterruptedException {
        var _ = site.robot.await(frame -> !frame.state().equals(shown.state()), RobotSite.SOON);
    }

    private static VisitorAction answerTo(FormQuestion asked) {
        return switch (asked.kind()) {
            case CHOICE -> new VisitorAction.Choose(asked.options().getLast().id());
            case DATE -> new VisitorAction.Answer("15092026");
            case NUMBER -> new VisitorAction.Answer("2");
            default -> new VisitorAction.Answer(asked.answer() + "Mẫu");
        };
    }
}
