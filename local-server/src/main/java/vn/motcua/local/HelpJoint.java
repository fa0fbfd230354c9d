package vn.motcua.local;

import java.util.Optional;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.local.line.HelpLine;
import vn.motcua.local.visit.VisitParts;

/** Joins who calls for help with the line. */
record HelpJoint(HelpLine line) implements VisitParts.Help {
    @Override
    public boolean canCall() {
        return line.isOnline();
    }

    @Override
    public Optional<HelpProgress> call(HelpCall call) throws InterruptedException {
        return line.call(call);
    }
}
