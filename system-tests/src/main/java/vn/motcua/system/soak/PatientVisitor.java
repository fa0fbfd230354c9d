package vn.motcua.system.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;

/** Registers a birth, step by step, at a kiosk whose power may be cut after any of them. */
final class PatientVisitor {
    private final CutOffSite site;
    private final Secrets secrets;
    private final List<Step> steps = new ArrayList<>();

    /** What she does, from one screen to the next. */
    private interface Step {
        void walk() throws IOException, InterruptedException;
    }

    PatientVisitor(CutOffSite site, Secrets secrets) {
        this.site = site;
        this.secrets = secrets;
        site.remember(secrets);
        touch(new VisitorAction.ChooseProcedure("1.001193"), triage(1));
        touch(new VisitorAction.Choose("yes"), triage(2));
        touch(new VisitorAction.Choose("yes"), triage(3));
        touch(new VisitorAction.Choose("no"), ProcedureState.PapersNeeded.class::isInstance);
        touch(new VisitorAction.Continue(), ProcedureState.BeforeStart.class::isInstance);
        touch(new VisitorAction.Continue(), FormState.CardWanted.class::isInstance);
        steps.add(() -> site.hold(secrets.card(), FormState.IsThisYou.class));
        touch(new VisitorAction.Continue(), FormState.PhoneWanted.class::isInstance);
        touch(new VisitorAction.Answer("0901234567"), question(1));
        touch(new VisitorAction.Choose("mother"), question(2));
        touch(new VisitorAction.Answer(secrets.child()), question(3));
        touch(new VisitorAction.Choose("female"), question(4));
        touch(new VisitorAction.Answer("15092026"), question(5));
        touch(new VisitorAction.Choose("hospital"), question(6));
        touch(new VisitorAction.Answer(""), question(7));
        touch(new VisitorAction.Choose("counter"), ScreenState.ScanPaper.class::isInstance);
        steps.add(() -> {
            site.loadFeeder(secrets.inThePage());
            site.go(new VisitorAction.Scan(), ScreenState.PagesToCheck.class::isInstance);
        });
        touch(new VisitorAction.UsePages(), ScreenState.Review.class::isInstance);
        touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                state -> state instanceof ScreenState.Review review && review.consentGiven());
    }

    private void touch(VisitorAction action, Predicate<ScreenState> leadsTo) {
        steps.add(() -> site.go(action, leadsTo));
    }

    private static Predicate<ScreenState> triage(int number) {
        return state ->
                state instanceof ProcedureState.PaperQuestion asked && asked.number() == number;
    }

    private static Predicate<ScreenState> question(int number) {
        return state -> state instanceof FormState.Question(var asked) && asked.number() == number;
    }

    int steps() {
        return steps.size();
    }

    /** From the idle screen, cut off after each of these steps; 0 is the first. */
    void fillIn(List<Integer> cuts) throws IOException, InterruptedException {
        site.go(
                new VisitorAction.Start(),
                state -> state instanceof ScreenState.Home home && home.tiles().size() > 1);
        site.go(
                new VisitorAction.ChooseService(Service.HAND_IN),
                ScreenState.ChooseProcedure.class::isInstance);
        for (int step = 0; step < steps.size(); step++) {
            steps.get(step).walk();
            if (cuts.contains(step)) {
                site.cutHere();
            }
        }
    }

    /** Sends, is cut off, and ends. */
    void send() throws IOException, InterruptedException {
        site.go(new VisitorAction.HandIn(), ScreenState.HandedIn.class::isInstance);
        site.cutWhenSent();
        end();
    }

    /** Sends and ends, and nothing happens. */
    void sendInPeace() throws IOException, InterruptedException {
        site.go(new VisitorAction.HandIn(), ScreenState.HandedIn.class::isInstance);
        end();
    }

    /** Comes back to say what could be better. */
    void comment() throws IOException, InterruptedException {
        site.go(
                new VisitorAction.Start(),
                state -> state instanceof ScreenState.Home home && home.tiles().size() > 1);
        site.go(
                new VisitorAction.ChooseService(Service.RATING),
                RatingState.Wanted.class::isInstance);
        site.go(new VisitorAction.Choose("5"), RatingState.Taken.class::isInstance);
        site.go(new VisitorAction.Continue(), RatingState.CommentWanted.class::isInstance);
        site.go(new VisitorAction.Answer(secrets.comment()), RatingState.Taken.class::isInstance);
        end();
    }

    /** Throws all of it away, and the power is cut at that moment. */
    void giveUp() throws IOException, InterruptedException {
        site.go(new VisitorAction.Done(), ScreenState.AskBeforeEnd.class::isInstance);
        site.go(new VisitorAction.Discard(), PatientVisitor::isOver);
        site.cutWhenOver();
    }

    private void end() throws IOException, InterruptedException {
        site.go(new VisitorAction.Done(), PatientVisitor::isOver);
    }

    private static boolean isOver(ScreenState state) {
        return state instanceof ScreenState.Goodbye || state instanceof ScreenState.Idle;
    }
}
