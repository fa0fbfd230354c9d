package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.message.Gateway;
import vn.motcua.province.message.Notice;
import vn.motcua.province.message.Notice.State;
import vn.motcua.province.sandbox.SandboxPhones.Came;
import vn.motcua.province.sandbox.SandboxPhones.Mood;

/**
 * A province that ends a hundred times at any moment, and gateways that are away or whose answers
 * are lost: each notice comes once, by one way.
 */
class CrashedSenderTest {
    private static final int CRASHES = 100;
    private static final int DOSSIERS = 40;
    private static final long SEED = 20_261_126;
    private static final List<OfficerAction> STEPS =
            List.of(
                    TestPhones.ACCEPT,
                    TestPhones.MOVE,
                    TestPhones.ASK,
                    TestPhones.MOVE,
                    TestPhones.EXTEND,
                    TestPhones.FINISH);

    @TempDir private Path folder;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<DossierCode> codes = new ArrayList<>();
    private TestPhones world;
    private int crashes;
    private boolean isCalm = true;

    /** Stands for the end of the program. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void open() {
        world = new TestPhones(folder);
        for (int n = 0; n < DOSSIERS; n++) {
            String phone = "09012345%02d".formatted(n);
            codes.add(world.open(phone));
            if (n % 3 == 0) {
                world.phones.withoutZalo(phone);
            }
        }
        world.database.beforeEachStatement(() -> mayEnd(100));
        world.phones.moods(this::mood);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_hundred_crashes_neither_lose_nor_double_a_message() {
        int[] steps = new int[DOSSIERS];
        isCalm = false;
        while (crashes < CRASHES) {
            try {
                int one = random.nextInt(DOSSIERS);
                if (steps[one] < STEPS.size()) {
                    world.act(codes.get(one), STEPS.get(steps[one]));
                    steps[one]++;
                }
                world.pass(Duration.ofMinutes(random.nextInt(1, 3)));
                world.sender(true, this::mayEndAround).turn();
            } catch (Ended _) {
                crashes++;
            }
        }
        isCalm = true;
        for (int turn = 0; turn < 200; turn++) {
            world.pass(Duration.ofMinutes(30));
            world.sender().turn();
        }

        List<Notice> notices = new ArrayList<>();
        codes.forEach(code -> notices.addAll(world.desk.notices(code)));
        Set<String> ids = new HashSet<>();
        notices.forEach(notice -> ids.add(notice.id().toString()));
        assertThat(notices).hasSizeGreaterThan(50).allMatch(each -> isSentOrOver(each));
        assertThat(world.phones.came()).extracting(Came::id).doesNotHaveDuplicates();
        assertThat(ids).containsAll(world.phones.came().stream().map(Came::id).toList());
        assertThat(world.phones.came())
                .hasSize((int) notices.stream().filter(n -> n.state() == State.SENT).count());
    }

    private static boolean isSentOrOver(Notice notice) {
        return notice.state() == State.SENT || notice.state() == State.OVER;
    }

    private Gateway mayEndAround(Gateway way) {
        return new Gateway() {
            @Override
            public String name() {
                return way.name();
            }

            @Override
            public boolean isKeyed() {
                return way.isKeyed();
            }

            @Override
            public Answer send(Message message) throws InterruptedException {
                mayEnd(10);
                Answer answer = way.send(message);
                mayEnd(10);
                return answer;
            }
        };
    }

    private void mayEnd(int onceIn) {
        if (!isCalm && random.nextInt(onceIn) == 0) {
            throw new Ended();
        }
    }

    private Mood mood() {
        return isCalm ? Mood.WELL : Mood.values()[random.nextInt(Mood.values().length)];
    }
}
