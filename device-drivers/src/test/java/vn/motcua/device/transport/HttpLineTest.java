package vn.motcua.device.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contract.device.DeviceFault;

/** An answer is whole or is none, nothing is asked twice, and no device keeps the kiosk waiting. */
@Timeout(60)
class HttpLineTest {
    private static final Logger LOG = System.getLogger(HttpLineTest.class.getName());
    private static final HttpLine.Patience LONG = patience(20_000, 20_000);

    private final BlockingQueue<String> questions = new LinkedBlockingQueue<>();
    private final HttpLine line = new HttpLine("text/plain", "");
    private ServerSocket device;

    @BeforeEach
    void listen() throws IOException {
        device = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        line.close();
        device.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\ntrang",
                "HTTP/1.0 200 OK\n\ntrang",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200\r\nContent-Length: 5\r\n\r\ntrang",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "2\r\ntr\r\n3;x=y\r\nang\r\n0\r\nEnd: yes\r\n\r\n"
            })
    void an_answer_is_read_however_its_end_is_told(String answer) throws Exception {
        answer(answer);

        HttpAnswer read = ask(LONG);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).asString(ISO_8859_1).isEqualTo("trang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\ntrang",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\ntrang",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\ntrang",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\ntrang\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ntrang\r\n0\r\n\r\n",
                "220 mail server\r\n\r\n"
            })
    void an_answer_that_breaks_off_is_none_and_is_not_asked_for_again(String answer)
            throws Exception {
        answer(answer);

        assertThatThrownBy(() -> ask(LONG))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(LinkLostException.class);
        assertThat(questions.poll(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(questions).isEmpty();
    }

    @Test
    void the_question_arrives_as_it_was_asked() throws Exception {
        answer("HTTP/1.1 201 Created\r\nLocation: /jobs/1\r\nContent-Length: 0\r\n\r\n");

        HttpAnswer answer = line.send("POST", address(), "giấy".getBytes(ISO_8859_1), LONG);

        assertThat(answer.headers().firstValue("location")).contains("/jobs/1");
        assertThat(questions.poll(20, TimeUnit.SECONDS))
                .startsWith("POST /a/b%20c HTTP/1.1\r\nHost: localhost:" + device.getLocalPort())
                .endsWith("Content-Type: text/plain\r\nContent-Length: 4\r\n\r\ngi?y");
    }

    @Test
    void a_device_that_falls_silent_is_given_up() throws Exception {
        Thread.ofVirtual().start(() -> take("HTTP/1.1 200 OK\r\n", Duration.ofSeconds(30)));

        assertThatThrownBy(() -> ask(patience(100, 20_000)))
                .isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void a_device_that_talks_without_an_end_is_given_up() {
        Thread.ofVirtual().start(this::talkForEver);

        assertThatThrownBy(() -> ask(patience(20_000, 300)))
                .isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void a_line_that_is_closed_waits_no_longer() throws Exception {
        var ended = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> take("", Duration.ofSeconds(30)));
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        ended.add("answered " + ask(LONG));
                    } catch (IOException | InterruptedException closed) {
                        ended.add("closed");
                    }
                });
        assertThat(questions.poll(20, TimeUnit.SECONDS)).isNotNull();

        line.close();

        assertThat(ended.poll(20, TimeUnit.SECONDS)).isEqualTo("closed");
        assertThatThrownBy(() -> ask(LONG)).hasMessageContaining("closed");
        assertThatThrownBy(() -> line.pause(Duration.ofSeconds(20))).hasMessageContaining("closed");
    }

    @Test
    void who_gives_up_does_not_wait_for_the_answer() throws Exception {
        var ended = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> take("", Duration.ofSeconds(30)));
        Thread asking =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                ended.add("answered " + ask(LONG));
                            } catch (InterruptedException gaveUp) {
                                ended.add("gave up");
                            } catch (IOException broken) {
                                ended.add("broken " + broken);
                            }
                        });
        assertThat(questions.poll(20, TimeUnit.SECONDS)).isNotNull();

        asking.interrupt();

        assertThat(ended.poll(20, TimeUnit.SECONDS)).isEqualTo("gave up");
    }

    @Test
    void where_nobody_listens_the_question_was_surely_not_asked() throws IOException {
        device.close();

        assertThatThrownBy(() -> ask(LONG))
                .isInstanceOfSatisfying(
                        LinkLostException.class,
                        lost -> assertThat(lost.fault()).isEqualTo(DeviceFault.OFFLINE));
    }

    private HttpAnswer ask(HttpLine.Patience patience) throws IOException, InterruptedException {
        return line.send("GET", address(), new byte[0], patience);
    }

    private URI address() {
        return URI.create("http://localhost:%d/a/b%%20c".formatted(device.getLocalPort()));
    }

    private void answer(String answer) {
        Thread.ofVirtual().start(() -> take(answer, Duration.ZERO));
    }

    /** Takes one question, answers and hangs up after a while, as a device would do. */
    private void take(String answer, Duration hold) {
        try (Socket call = device.accept()) {
            byte[] question = new byte[4096];
            int count = call.getInputStream().read(question);
            questions.add(new String(question, 0, count, ISO_8859_1));
            call.getOutputStream().write(answer.getBytes(ISO_8859_1));
            call.setSoTimeout((int) Math.max(1, hold.toMillis()));
            call.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException over) {
            LOG.log(Level.DEBUG, "a call ended: {0}", over.getMessage());
        }
    }

    private void talkForEver() {
        try (Socket call = device.accept()) {
            call.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            while (true) {
                call.getOutputStream().write(0);
            }
        } catch (IOException over) {
            LOG.log(Level.DEBUG, "a call ended: {0}", over.getMessage());
        }
    }

    private static HttpLine.Patience patience(long silenceMs, long answerMs) {
        return new HttpLine.Patience(Duration.ofMillis(silenceMs), Duration.ofMillis(answerMs));
    }
}
