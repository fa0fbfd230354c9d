package vn.motcua.province.connect;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The system that keeps a province's dossiers, whoever made it. Records are in its own words; the
 * {@link FieldMapping} turns them into ours.
 */
public interface OneStopSystem {
    /** The mark before everything. */
    String FROM_THE_BEGINNING = "";

    /** What it made of a dossier. */
    sealed interface Handing {
        /**
         * @param record what it answered, with the code that it gave
         */
        record Taken(Map<String, Object> record) implements Handing {
            public Taken {
                record = Map.copyOf(record);
            }
        }

        /**
         * It will not take it as it is.
         *
         * @param words its own, for the office
         */
        record Refused(String words) implements Handing {}
    }

    /**
     * What changed at its side.
     *
     * @param mark stands for everything up to here; the next question begins there
     */
    record Changes(String mark, List<Map<String, Object>> records) {
        public Changes {
            records = List.copyOf(records);
        }
    }

    /**
     * Hands over a dossier, or tells how one stands now. Handing over the same reference twice
     * changes nothing and is answered with the same code. Blocks at most 30 s.
     *
     * @throws IOException if it does not answer, or answers something else
     */
    Handing handOver(Map<String, Object> record, boolean isUpdate)
            throws IOException, InterruptedException;

    /**
     * What changed after a mark, oldest first, at most 500 of it. Blocks at most 30 s.
     *
     * @throws IOException if it does not answer, or answers something else
     */
    Changes changes(String mark) throws IOException, InterruptedException;
}
