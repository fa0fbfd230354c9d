package vn.motcua.province;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.motcua.province.connect.OneStopSystem;

/** One-stop systems that do not do what they should. */
interface OddOneStop extends OneStopSystem {

    /** What was handed over arrives, the answer does not. */
    record LosesAnswers(OneStopSystem system) implements OddOneStop {
        @Override
        public Handing handOver(Map<String, Object> record, boolean isUpdate)
                throws IOException, InterruptedException {
            Handing _ = system.handOver(record, isUpdate);
            throw new IOException("the line broke");
        }

        @Override
        public Changes changes(String mark) throws IOException, InterruptedException {
            return system.changes(mark);
        }
    }

    /** Gives every dossier the same code. */
    record AlwaysAnswers(String code) implements OddOneStop {
        @Override
        public Handing handOver(Map<String, Object> record, boolean isUpdate) {
            return new Handing.Taken(Map.of("MaHoSo", code));
        }

        @Override
        public Changes changes(String mark) {
            return new Changes(mark, List.of());
        }
    }

    /** Takes nothing. */
    record Refuses() implements OddOneStop {
        @Override
        public Handing handOver(Map<String, Object> record, boolean isUpdate) {
            return new Handing.Refused("7 thủ tục chưa mở");
        }

        @Override
        public Changes changes(String mark) {
            return new Changes(mark, List.of());
        }
    }
}
