package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhotoSeal;

/** One phone sends photos to the kiosk that waits for it, for a few minutes and to no other. */
interface HandOffContract {
    Province province();

    @Test
    default void photos_lie_sealed_until_the_kiosk_has_fetched_them() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        HandOffToken token = opened(kiosk);
        TestPhone phone = phone(token);
        assertThat(phone.open().body()).contains("máy k01", "Còn gửi được 30 ảnh");
        byte[] photo = TestPhone.photo(HandOffStatus.PART_BYTES + 77);

        assertThat(phone.send(photo, TestPhone.photo(500)).body()).contains("Đã nhận 2 ảnh");

        assertThat(status(kiosk, token)).contains(new HandOffStatus(true, 2, false));
        assertThat(Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(photo, 0, 8, StandardCharsets.ISO_8859_1));
        assertThat(fetched(kiosk, token, 1))
                .hasValueSatisfying(each -> assertThat(Arrays.equals(each, photo)).isTrue());
        assertThat(delete(kiosk, token, "/photos/1")).isEqualTo(204);
        assertThat(files()).hasSize(1);
        assertThat(phone.finish().body()).contains("Đã gửi 2 ảnh. Mời Ông/Bà xem tiếp trên máy");
        assertThat(status(kiosk, token)).contains(new HandOffStatus(true, 2, true));
    }

    @Test
    default void a_code_is_good_for_one_phone_and_for_one_kiosk() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        TestKiosk other = province().kiosk("k02");
        HandOffToken token = opened(kiosk);
        TestPhone passerBy = phone(token);
        assertThat(passerBy.open().statusCode()).isEqualTo(200);
        TestPhone phone = phone(token);
        assertThat(phone.send(TestPhone.photo(100)).body()).contains("Đã nhận 1 ảnh");

        assertThat(passerBy.open().body()).contains("Điện thoại khác đang gửi");
        assertThat(passerBy.send(TestPhone.photo(100)).statusCode()).isEqualTo(403);
        assertThat(passerBy.finish().statusCode()).isEqualTo(403);
        assertThat(status(other, token)).isEmpty();
        assertThat(fetched(other, token, 1)).isEmpty();
        assertThat(delete(other, token, "")).isEqualTo(204);
        assertThat(status(kiosk, token)).contains(new HandOffStatus(true, 1, false));
    }

    @Test
    default void nothing_stays_when_the_visit_or_the_time_is_over() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        HandOffToken left = opened(kiosk);
        TestPhone phone = phone(left);
        var _ = phone.send(TestPhone.photo(100));
        assertThat(delete(kiosk, left, "")).isEqualTo(204);
        assertThat(phone.open().statusCode()).isEqualTo(404);
        assertThat(files()).isEmpty();

        HandOffToken expired = opened(kiosk);
        var _ = phone(expired).send(TestPhone.photo(100));
        province().pass(Duration.ofMinutes(10));

        assertThat(phone(expired).open().body()).contains("hết hạn");
        assertThat(phone(expired).send(TestPhone.photo(100)).statusCode()).isEqualTo(404);
        assertThat(status(kiosk, expired)).isEmpty();
        HandOffToken next = opened(kiosk);
        assertThat(files()).as("a kiosk that opens another gives the one before up").isEmpty();
        province().restart();
        TestKiosk again = kiosk.at(province().backend().port());
        assertThat(status(again, next)).contains(new HandOffStatus(false, 0, false));
    }

    private HandOffToken opened(TestKiosk kiosk) throws IOException, InterruptedException {
        HandOffToken token = HandOffToken.draw(new SecureRandom());
        String target = target(token) + "?photos=30";
        assertThat(kiosk.put(target, new byte[0]).statusCode()).isEqualTo(200);
        return token;
    }

    private TestPhone phone(HandOffToken token) {
        return new TestPhone(province().backend().port(), token);
    }

    private static String target(HandOffToken token) {
        return "/sync/v1/hand-offs/" + token.hash();
    }

    private static Optional<HandOffStatus> status(TestKiosk kiosk, HandOffToken token)
            throws IOException, InterruptedException {
        var answer = kiosk.get(target(token));
        return answer.statusCode() == 200
                ? Optional.of(TestKiosk.JSON.readValue(answer.body(), HandOffStatus.class))
                : Optional.empty();
    }

    /** As the kiosk does, a part at a time. */
    private static Optional<byte[]> fetched(TestKiosk kiosk, HandOffToken token, int number)
            throws IOException, InterruptedException {
        String photo = target(token) + "/photos/" + number + "?from=";
        byte[] first = kiosk.bytes(photo + 0);
        byte[] rest = kiosk.bytes(photo + first.length);
        byte[] all = new byte[first.length + rest.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return new PhotoSeal(token).opened(all);
    }

    private static int delete(TestKiosk kiosk, HandOffToken token, String what)
            throws IOException, InterruptedException {
        var request = kiosk.signed("DELETE", target(token) + what, new byte[0]);
        return kiosk.send(request, BodyPublishers.noBody()).statusCode();
    }

    private List<Path> files() throws IOException {
        Path folder = province().config().dataFolder().resolve("hand-off");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
