package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.screen.HelpProgress;

/** A desk that answers what a test says. */
final class FakeHelp implements VisitParts.Help {
    final List<HelpCall> calls = new CopyOnWriteArrayList<>();
    volatile boolean lineStands;
    volatile HelpProgress next = HelpProgress.CALLING;

    @Override
    public boolean canCall() {
        return lineStands;
    }

    @Override
    public Optional<HelpProgress> call(HelpCall call) {
        if (!lineStands) {
            return Optional.empty();
        }
        calls.add(call);
        return Optional.of(next);
    }
}
