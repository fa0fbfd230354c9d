package vn.motcua.province.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import vn.motcua.province.gateway.Exchange.Outcome;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;
import vn.motcua.province.message.Gateway;
import vn.motcua.province.message.Wording;

/**
 * Zalo's notification service: a template that Zalo has approved, filled in, to a phone number.
 *
 * <p>Source: Zalo for Developers, Zalo Notification Service, {@code POST /message/template}.
 */
public final class ZaloGateway implements Gateway {
    private static final System.Logger LOG = System.getLogger(ZaloGateway.class.getName());
    private static final int TAKEN = 0;
    private static final int TOKEN_IS_OVER = -124;

    private final URI address;
    private final ZaloTokens tokens;
    private final Wording wording;
    private final boolean keyed;
    private final HttpClient http;

    /** The body of a request, with the provider's names. */
    private record Request(
            @JsonProperty("phone") String phone,
            @JsonProperty("template_id") String template,
            @JsonProperty("template_data") Map<String, String> data,
            @JsonProperty("tracking_id") String id) {
        @Override
        public String toString() {
            return "request " + id;
        }
    }

    /** What is read of an answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reply(@JsonProperty("error") int error) {}

    /**
     * @param address before {@code /message/template}
     * @param keyed whether a tracking id that is sent twice counts once
     */
    public ZaloGateway(
            URI address, ZaloTokens tokens, Wording wording, boolean keyed, HttpClient http) {
        this.address = URI.create(address + "/message/template");
        this.tokens = tokens;
        this.wording = wording;
        this.keyed = keyed;
        this.http = http;
    }

    @Override
    public String name() {
        return "zalo";
    }

    @Override
    public boolean isKeyed() {
        return keyed;
    }

    @Override
    public Answer send(Message message) throws InterruptedException {
        String token = tokens.access();
        if (token.isEmpty()) {
            token = tokens.renew();
        }
        Outcome outcome = exchange(message, token);
        if (outcome instanceof Outcome.Answered answered && error(answered) == TOKEN_IS_OVER) {
            outcome = exchange(message, tokens.renew());
        }
        return switch (outcome) {
            case Outcome.NotSent() -> Answer.LATER;
            case Outcome.Silent() -> Answer.UNCLEAR;
            case Outcome.Answered answered -> answer(answered);
        };
    }

    private Answer answer(Outcome.Answered answered) {
        if (answered.status() >= 500) {
            return Answer.UNCLEAR;
        }
        int error = error(answered);
        if (error == TAKEN) {
            return Answer.TAKEN;
        }
        LOG.log(Level.INFO, "zalo refused a message: {0}", error);
        return error == TOKEN_IS_OVER || answered.status() == 429 ? Answer.LATER : Answer.REFUSED;
    }

    private Outcome exchange(Message message, String token) throws InterruptedException {
        var request =
                new Request(
                        message.phone().international(),
                        wording.zaloTemplate(message.kind()),
                        wording.zaloData(message),
                        message.id().toString());
        return Exchange.of(
                http,
                HttpRequest.newBuilder(address)
                        .header("access_token", token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(Json.bytes(request))));
    }

    /** An answer that is none counts as an error that nobody knows. */
    private static int error(Outcome.Answered answered) {
        try {
            return answered.read(Reply.class).error();
        } catch (MalformedException noAnswer) {
            return Integer.MIN_VALUE;
        }
    }
}
