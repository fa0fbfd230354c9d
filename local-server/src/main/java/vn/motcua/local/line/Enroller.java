package vn.motcua.local.line;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.Enrolment;
import vn.motcua.contract.sync.KeyChange;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;

/**
 * Asks the province to admit this kiosk, with the one-time code that a technician wrote into a
 * file. A code that was refused is not tried again: the province counts wrong tries.
 */
final class Enroller {
    private static final EventLog EVENTS = EventLog.of(Enroller.class);
    private static final JsonMapper JSON = ForgetfulJson.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int TAKEN = 204;
    private static final int REFUSED = 422;
    private static final int CODE_BYTES_MAX = 256;

    private final Wire wire;
    private final SignedRequests requests;
    private final Path codeFile;
    private final String kiosk;
    private final KioskKey key;
    private String refusedCode = "";

    Enroller(Wire wire, SignedRequests requests, Path codeFile, String kiosk, KioskKey key) {
        this.wire = wire;
        this.requests = requests;
        this.codeFile = codeFile;
        this.kiosk = kiosk;
        this.key = key;
    }

    /** True if the province admitted this kiosk just now. */
    boolean enrol() throws InterruptedException {
        String code = code();
        if (code.isEmpty() || code.equals(refusedCode)) {
            return false;
        }
        HttpRequest request =
                requests.unsigned("/sync/v1/enrolments")
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofByteArray(
                                        JSON.writeValueAsBytes(
                                                new Enrolment(code, kiosk, key.publicKey()))))
                        .build();
        Optional<Answer> answer = wire.send(request, LIMIT);
        if (answer.isEmpty()) {
            return false;
        }
        int status = answer.get().status();
        EVENTS.log(new Event.Enrolled(new SafeWord("http-" + status)));
        boolean isRefused = (status == 403 || status == 409) && answer.get().isProblem();
        if (isRefused) {
            refusedCode = code;
        }
        return status == 201 || status == 200;
    }

    /** As {@link KioskKey#offer}; for the watch, while admitted. */
    boolean changeKey() throws InterruptedException {
        return key.offer(kiosk, this::offer);
    }

    private KioskKey.Door.Answer offer(KeyChange change) throws InterruptedException {
        byte[] body = JSON.writeValueAsBytes(change);
        HttpRequest request =
                requests.request(
                        "PUT",
                        "/sync/v1/key",
                        BodyPublishers.ofByteArray(body),
                        SignedRequests.sha256(body));
        int status = wire.send(request, LIMIT).map(Answer::status).orElse(0);
        return switch (status) {
            case TAKEN -> {
                EVENTS.log(new Event.KeyChanged(new SafeWord("new")));
                yield KioskKey.Door.Answer.TAKEN;
            }
            case REFUSED -> {
                EVENTS.log(new Event.KeyChanged(new SafeWord("refused")));
                yield KioskKey.Door.Answer.REFUSED;
            }
            default -> KioskKey.Door.Answer.SILENT;
        };
    }

    /** A province that went back to a copy of itself knows the key before. */
    boolean triesOtherKey() {
        return key.tryOther();
    }

    private String code() {
        try {
            return Files.exists(codeFile) && Files.size(codeFile) <= CODE_BYTES_MAX
                    ? Files.readString(codeFile).strip()
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
