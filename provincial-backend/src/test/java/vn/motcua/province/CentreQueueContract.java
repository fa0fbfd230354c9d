package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.config.ServiceCentre;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.sync.OutboxEntry.TicketTaken;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.queue.Ticket;
import vn.motcua.province.queue.WaitingRoom;
import vn.motcua.province.storage.Database;

/** In a province of several centres nobody waits for, hears of or is called to another one. */
interface CentreQueueContract {
    String DESK_ONE = "Quầy 1";
    int QUESTIONS_MAX = 20;

    Province province();

    @Test
    default void desks_of_the_same_name_in_two_centres_do_not_meet() {
        var one = new QueueService("mau.civil", "A", "Hộ tịch", "Civil", DESK_ONE, 8, false);
        var two = new QueueService("hoa.civil", "A", "Hộ tịch", "Civil", DESK_ONE, 8, false);
        WaitingRoom rooms = twoCentres(one, two);
        takeIn(rooms, one, 1);
        takeIn(rooms, two, 1);
        takeIn(rooms, two, 2);

        assertThat(rooms.act(WaitingRoom.Step.NEXT, "mau.civil", DESK_ONE, "")).isTrue();
        assertThat(rooms.act(WaitingRoom.Step.NEXT, "hoa.civil", DESK_ONE, "")).isTrue();
        assertThat(rooms.act(WaitingRoom.Step.NEXT, "hoa.civil", DESK_ONE, "A001")).isTrue();

        assertThat(rooms.called("mau")).extracting(Ticket::text).containsExactly("A001");
        assertThat(rooms.called("hoa")).extracting(Ticket::text).containsExactly("A002");
        assertThat(rooms.services("mau")).containsExactly(one);
        assertThat(rooms.services("elsewhere")).isEmpty();
    }

    @Test
    default void a_centre_is_told_of_its_own_queues_alone() throws Exception {
        var one = new QueueService("mau.civil", "A", "Hộ tịch", "Civil", DESK_ONE, 8, false);
        var two = new QueueService("hoa.civil", "A", "Hộ tịch", "Civil", DESK_ONE, 8, false);
        WaitingRoom rooms = twoCentres(one, two);
        takeIn(rooms, one, 1);
        takeIn(rooms, two, 1);
        TestKiosk kiosk = province().kiosk("k01");

        StreamHead told = told(kiosk);
        String page =
                "/sync/v1/streams/queue-mau/%s/changes?after=0&centre=".formatted(told.epoch());

        assertThat(kiosk.get(page + "mau").body()).contains("mau.civil").doesNotContain("hoa.");
        assertThat(kiosk.get(page + "hoa").statusCode()).isEqualTo(404);
        assertThat(kiosk.get(page).statusCode()).isEqualTo(404);
        assertThat(kiosk.get(page + "mau,hoa").statusCode()).isEqualTo(404);
        assertThat(kiosk.heads("wait=0").streams())
                .extracting(StreamHead::stream)
                .contains("queue")
                .noneMatch(name -> name.startsWith("queue-"));
    }

    /** Once something was told in the centre of this kiosk. */
    private static StreamHead told(TestKiosk kiosk) throws Exception {
        String known = "";
        for (int question = 0; question < QUESTIONS_MAX; question++) {
            StreamHeads heads = kiosk.heads("wait=10&centre=mau&known=" + known);
            assertThat(heads.streams()).extracting(StreamHead::stream).doesNotContain("queue-hoa");
            for (StreamHead head : heads.streams()) {
                if (head.stream().equals("queue-mau") && head.head() > 0) {
                    return head;
                }
            }
            known = TestKiosk.vector(heads);
        }
        throw new AssertionError("nothing was told of the queues");
    }

    private WaitingRoom twoCentres(QueueService one, QueueService two) {
        Database database = province().backend().database();
        var centres =
                List.of(
                        new ServiceCentre("mau", "Mẫu", List.of(one)),
                        new ServiceCentre("hoa", "Hoa", List.of(two)));
        Streams.openQueues(database, new Random(1), centres);
        return new WaitingRoom(database, new FeedWriter(database), province().clock(), centres);
    }

    private void takeIn(WaitingRoom rooms, QueueService service, int number) {
        var now = province().clock().instant();
        var taken = new TicketTaken(rooms.today(), service.id(), number, false, "", now);
        boolean _ =
                province()
                        .backend()
                        .database()
                        .write(handle -> {
                            rooms.take(handle, "k01", taken);
                            return true;
                        });
    }
}
