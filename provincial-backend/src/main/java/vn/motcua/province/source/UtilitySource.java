package vn.motcua.province.source;

import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;

/** What another office is to the province: something that answers questions. */
public interface UtilitySource {

    /**
     * Blocks at most {@link HttpSource#ANSWER_MAX}. A source that is down or answers in other words
     * is {@link UtilityAnswer.SourceSilent}, never an exception.
     */
    UtilityAnswer ask(UtilityQuestion question) throws InterruptedException;
}
