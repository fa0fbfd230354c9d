package vn.motcua.local.line;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.UploadProgress;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;
import vn.motcua.local.outbox.Upload;

/**
 * Turns HTTP answers into our words. Only a body that verifies counts: a page of some portal in
 * between says "200 OK" as well.
 */
final class DeliveryAnswers {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    /** The province itself says that this can never be taken. */
    private static final Set<Integer> NEVER = Set.of(400, 413, 415, 422);

    private DeliveryAnswers() {}

    /**
     * @param id of the message that was sent
     */
    static Delivery delivery(UUID id, Answer answer) {
        return switch (answer.status()) {
            case 200, 201 -> said(Delivery.Taken.class, answer).orElse(again(answer));
            case 202 -> said(Delivery.DocumentsMissing.class, answer).orElse(again(answer));
            case 403 -> said(Delivery.NotAdmitted.class, answer).orElse(again(answer));
            case 422 -> said(Delivery.Refused.class, answer).orElse(other(id, answer));
            case 401 -> unsigned(answer);
            default -> other(id, answer);
        };
    }

    static Upload upload(Answer answer) {
        if (answer.status() == 200) {
            return received(answer);
        }
        return isNever(answer)
                ? new Upload.Refused("document-http-" + answer.status())
                : new Upload.Unreachable("http-" + answer.status(), answer.retryAfter());
    }

    private static Upload received(Answer answer) {
        try {
            var progress = JSON.readValue(answer.body(), UploadProgress.class);
            return new Upload.Received(progress.name(), progress.received(), progress.isWhole());
        } catch (JacksonException notOurWords) {
            return new Upload.Unreachable("http-200", Duration.ZERO);
        }
    }

    /** A nonce that was used says only that the answer to it was lost. */
    private static Delivery unsigned(Answer answer) {
        return switch (answer.problem()) {
            case "unknown-kiosk" -> new Delivery.NotAdmitted(Admission.UNKNOWN_KIOSK);
            case "bad-signature" -> new Delivery.NotAdmitted(Admission.BAD_SIGNATURE);
            default -> again(answer);
        };
    }

    private static Delivery other(UUID id, Answer answer) {
        return isNever(answer)
                ? new Delivery.Refused(id, "http-" + answer.status())
                : again(answer);
    }

    private static Delivery again(Answer answer) {
        Duration retryAfter = answer.retryAfter();
        return new Delivery.Unreachable("http-" + answer.status(), retryAfter);
    }

    private static boolean isNever(Answer answer) {
        return NEVER.contains(answer.status()) && answer.isProblem();
    }

    private static Optional<Delivery> said(Class<? extends Delivery> kind, Answer answer) {
        try {
            return Optional.ofNullable(JSON.readValue(answer.body(), Delivery.class))
                    .filter(kind::isInstance);
        } catch (JacksonException notOurWords) {
            return Optional.empty();
        }
    }
}
