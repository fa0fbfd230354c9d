package vn.motcua.local.feed;

import java.util.List;
import java.util.Set;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** Looks now and then whether what the streams told is still here, and mends what is not. */
public interface SelfCheck {
    /** Looks at nothing. */
    SelfCheck NONE =
            new SelfCheck() {
                @Override
                public boolean isDue() {
                    return false;
                }

                @Override
                public Set<Class<? extends FeedChange>> look(List<StreamHead> ends) {
                    return Set.of();
                }

                @Override
                public void doubt() {}
            };

    /** Whether it wants to look, or to go on with it: then nobody waits for news before. */
    boolean isDue();

    /**
     * Does a part of the work, which takes no longer than an alert may wait.
     *
     * @param ends of the streams that were read to their ends
     * @return the kinds of changes that were told again
     */
    Set<Class<? extends FeedChange>> look(List<StreamHead> ends) throws InterruptedException;

    /** Something was not as it should be: look soon. */
    void doubt();
}
