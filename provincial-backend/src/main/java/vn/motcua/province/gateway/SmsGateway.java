package vn.motcua.province.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import vn.motcua.province.gateway.Exchange.Outcome;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;
import vn.motcua.province.message.Gateway;
import vn.motcua.province.message.Wording;

/**
 * A gateway for SMS under a registered brand name, which counts a request id once.
 *
 * <p>Source: eSMS for developers, {@code SendMultipleMessage_V4_post_json}; other providers have
 * the same fields under other names.
 */
public final class SmsGateway implements Gateway {
    private static final System.Logger LOG = System.getLogger(SmsGateway.class.getName());
    private static final String TAKEN = "100";
    private static final String TAKEN_BEFORE = "124";
    private static final String WRONG_KEY = "101";
    private static final String NO_MONEY = "103";
    private static final String CUSTOMER_CARE = "2";

    private final URI address;
    private final Account account;
    private final Wording wording;
    private final HttpClient http;

    /**
     * Who sends.
     *
     * @param brand as it is registered with the operators
     */
    public record Account(String key, String secret, String brand) {
        @Override
        public String toString() {
            return "account of " + brand;
        }
    }

    /** The body of a request, with the provider's names. */
    private record Request(
            @JsonProperty("ApiKey") String key,
            @JsonProperty("SecretKey") String secret,
            @JsonProperty("Phone") String phone,
            @JsonProperty("Content") String content,
            @JsonProperty("Brandname") String brand,
            @JsonProperty("SmsType") String type,
            @JsonProperty("IsUnicode") String unicode,
            @JsonProperty("RequestId") String id) {
        @Override
        public String toString() {
            return "request " + id;
        }
    }

    /** What is read of an answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reply(@JsonProperty("CodeResult") String code) {}

    public SmsGateway(URI address, Account account, Wording wording, HttpClient http) {
        this.address = address;
        this.account = account;
        this.wording = wording;
        this.http = http;
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean isKeyed() {
        return true;
    }

    @Override
    public Answer send(Message message) throws InterruptedException {
        String words = wording.sms(message);
        var request =
                new Request(
                        account.key(),
                        account.secret(),
                        message.phone().national(),
                        words,
                        account.brand(),
                        CUSTOMER_CARE,
                        Wording.isPlain(words) ? "0" : "1",
                        message.id().toString());
        Outcome outcome =
                Exchange.of(
                        http,
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(Json.bytes(request))));
        return switch (outcome) {
            case Outcome.NotSent() -> Answer.LATER;
            case Outcome.Silent() -> Answer.UNCLEAR;
            case Outcome.Answered answered -> answer(answered);
        };
    }

    private static Answer answer(Outcome.Answered answered) {
        if (answered.status() >= 500) {
            return Answer.UNCLEAR;
        }
        String code = code(answered);
        return switch (code) {
            case TAKEN, TAKEN_BEFORE -> Answer.TAKEN;
            case WRONG_KEY, NO_MONEY -> {
                LOG.log(Level.WARNING, "the SMS gateway takes nothing: {0}", code);
                yield Answer.LATER;
            }
            default -> Answer.REFUSED;
        };
    }

    private static String code(Outcome.Answered answered) {
        try {
            return answered.read(Reply.class).code();
        } catch (MalformedException noAnswer) {
            return "";
        }
    }
}
