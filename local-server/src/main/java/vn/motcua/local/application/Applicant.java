package vn.motcua.local.application;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.local.identity.CardReading;
import vn.motcua.local.identity.IdentityCard;
import vn.motcua.local.identity.IdentityNumber;

/** Who says she is the one who applies. Nothing here proves it; the officer does that. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Applicant {
    record Unknown() implements Applicant {}

    record ByNumber(IdentityNumber number) implements Applicant {}

    /**
     * @param doubts what does not fit together on the card
     * @param chip what the chip in the card says of it
     */
    record ByCard(IdentityCard card, List<CardReading.Doubt> doubts, ChipAnswer chip)
            implements Applicant {
        public ByCard {
            doubts = List.copyOf(doubts);
        }
    }
}
