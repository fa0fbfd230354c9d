package vn.motcua.contract.utility;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a source says. The province passes it on without what is nobody's to read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface UtilityAnswer {

    /**
     * @param entries values by the ids of the result's lines, never empty
     * @param asOf when the source knew it to be true
     */
    record Found(List<Map<String, String>> entries, Instant asOf) implements UtilityAnswer {
        public Found {
            entries = entries.stream().map(Map::copyOf).toList();
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("nothing found is NotFound");
            }
        }
    }

    /**
     * @param picture a JPEG or PNG of at most 5 MB, as Base64; what reaches a kiosk is a small JPEG
     * @param takenAt when the camera took it
     */
    record Pictured(String picture, Instant takenAt) implements UtilityAnswer {}

    /** Times to choose from; none when all are booked. */
    record Free(List<FreeTime> times) implements UtilityAnswer {
        public Free {
            times = List.copyOf(times);
        }
    }

    /**
     * It is hers.
     *
     * @param code proves it, and gives it up; nobody can guess it
     */
    record Booked(String code, FreeTime time) implements UtilityAnswer {}

    /** Somebody else was faster. */
    record TimeGone() implements UtilityAnswer {}

    /** It was given up; another person may have it. */
    record Cancelled() implements UtilityAnswer {}

    record NotFound() implements UtilityAnswer {}

    /**
     * @param field id of the answer that the source does not take
     */
    record WrongAnswer(String field) implements UtilityAnswer {}

    /** The source does not answer, or not in words that are known. */
    record SourceSilent() implements UtilityAnswer {}

    /** The province cannot be asked; only a kiosk says so, to itself. */
    record LineDown() implements UtilityAnswer {}

    /** This kiosk has asked too often; it may ask again in some minutes. */
    record TooOften(int minutes) implements UtilityAnswer {}
}
