package vn.motcua.contract.utility;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** What a kiosk asks a utility's source, by way of the province. The source gets the same words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface UtilityQuestion {

    /** Id of the utility. */
    String utility();

    /**
     * What is known of this?
     *
     * @param answers by the ids of the fields, and what the card said
     */
    record LookUp(String utility, Map<String, String> answers) implements UtilityQuestion {
        public LookUp {
            answers = Map.copyOf(answers);
        }
    }

    /** What does it look like at this place now? */
    record Picture(String utility, String place) implements UtilityQuestion {}
}
