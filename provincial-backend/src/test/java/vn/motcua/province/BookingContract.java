package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;

/** Nobody goes to the doctor at a time that somebody else was promised, too. */
interface BookingContract {
    List<String> PEOPLE = List.of("Nguyễn Thị Mẫu", "Trần Văn Mẫu");
    Map<String, String> EYES = Map.of("hospital", "general", "department", "eyes");

    Province sampleProvince() throws Exception;

    @Test
    default void of_two_kiosks_that_want_the_same_time_at_once_exactly_one_gets_it()
            throws Exception {
        try (Province province = sampleProvince();
                ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<TestKiosk> kiosks = List.of(province.kiosk("k08"), province.kiosk("k09"));
            var free =
                    (UtilityAnswer.Free)
                            put(kiosks.getFirst(), new UtilityQuestion.FreeTimes("doctor", EYES));
            for (FreeTime time : free.times().stream().limit(3).toList()) {
                assertThat(race(people, kiosks, time.id()))
                        .hasAtLeastOneElementOfType(UtilityAnswer.Booked.class)
                        .hasAtLeastOneElementOfType(UtilityAnswer.TimeGone.class);
            }
        }
    }

    private static List<UtilityAnswer> race(
            ExecutorService people, List<TestKiosk> kiosks, String time) throws Exception {
        var start = new CyclicBarrier(kiosks.size());
        List<Callable<UtilityAnswer>> wishes = new ArrayList<>();
        for (int each = 0; each < kiosks.size(); each++) {
            TestKiosk kiosk = kiosks.get(each);
            String key = "%s-%d".formatted(time, each);
            Map<String, String> answers = new HashMap<>(EYES);
            answers.putAll(Map.of("patient", PEOPLE.get(each), "phone", "0900000001"));
            wishes.add(() -> {
                int _ = start.await(20, TimeUnit.SECONDS);
                return put(kiosk, new UtilityQuestion.Book("doctor", key, time, answers));
            });
        }
        List<UtilityAnswer> told = new ArrayList<>();
        for (Future<UtilityAnswer> answer : people.invokeAll(wishes)) {
            told.add(answer.get());
        }
        return told;
    }

    private static UtilityAnswer put(TestKiosk kiosk, UtilityQuestion question) throws Exception {
        byte[] body = TestKiosk.JSON.writerFor(UtilityQuestion.class).writeValueAsBytes(question);
        String answer = kiosk.post("/sync/v1/utilities", body).body();
        return TestKiosk.JSON.readValue(
                answer.getBytes(StandardCharsets.UTF_8), UtilityAnswer.class);
    }
}
