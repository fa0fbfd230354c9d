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

    /** Which times are free? */
    record FreeTimes(String utility, Map<String, String> answers) implements UtilityQuestion {
        public FreeTimes {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * Book this time.
     *
     * @param key made once for a wish: asking again with the same one books nothing new
     * @param time its id
     * @param answers what is booked, and who comes
     */
    record Book(String utility, String key, String time, Map<String, String> answers)
            implements UtilityQuestion {
        public Book {
            answers = Map.copyOf(answers);
        }
    }

    /** Give up what was booked under this code. */
    record Cancel(String utility, String code) implements UtilityQuestion {}

    /** What does it look like at this place now? */
    record Picture(String utility, String place) implements UtilityQuestion {}
}
