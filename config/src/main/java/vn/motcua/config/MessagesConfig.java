package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * The gateways by which people are told of their dossiers on the phone.
 *
 * @param quietFrom nobody is told anything from then on, in Vietnam's time
 * @param quietUntil until then
 */
public record MessagesConfig(LocalTime quietFrom, LocalTime quietUntil, Zalo zalo, Sms sms) {
    private static final Path NO_FILE = Path.of("none");
    private static final URI NOWHERE = URI.create("http://127.0.0.1/");

    public static final MessagesConfig NONE =
            new MessagesConfig(LocalTime.of(21, 0), LocalTime.of(7, 0), Zalo.NONE, Sms.NONE);

    /**
     * Zalo's notification service.
     *
     * @param address before {@code /message/template}
     * @param login where a refresh token is changed for the next pair of tokens
     * @param appId empty where nothing is sent by Zalo
     * @param secretFile one line: the app's secret key
     * @param tokenFile one line: the first refresh token; later ones are kept in the data folder
     * @param keyed whether a tracking id that is sent twice was seen to count once
     */
    public record Zalo(
            URI address, URI login, String appId, Path secretFile, Path tokenFile, boolean keyed) {
        static final Zalo NONE = new Zalo(NOWHERE, NOWHERE, "", NO_FILE, NO_FILE, false);

        public boolean isOff() {
            return appId.isEmpty();
        }
    }

    /**
     * A gateway for SMS.
     *
     * @param keyFile one line: the account's key
     * @param secretFile one line: the account's secret
     * @param brand who the messages come from, as registered; empty where no SMS is sent
     */
    public record Sms(URI address, Path keyFile, Path secretFile, String brand) {
        static final Sms NONE = new Sms(NOWHERE, NO_FILE, NO_FILE, "");

        public boolean isOff() {
            return brand.isEmpty();
        }
    }

    static MessagesConfig read(ConfigNode node) {
        var config =
                new MessagesConfig(
                        time(node, "quietFrom", NONE.quietFrom()),
                        time(node, "quietUntil", NONE.quietUntil()),
                        node.has("zalo") ? zalo(node.below("zalo")) : Zalo.NONE,
                        node.has("sms") ? sms(node.below("sms")) : Sms.NONE);
        node.close();
        return config;
    }

    private static Zalo zalo(ConfigNode node) {
        var zalo =
                new Zalo(
                        node.address("address", "https://business.openapi.zalo.me"),
                        node.address("login", "https://oauth.zaloapp.com/v4/oa/access_token"),
                        node.text("appId", "1234567890"),
                        node.path("secretFile", "zalo-secret"),
                        node.path("tokenFile", "zalo-token"),
                        node.flag("keyed", false));
        node.close();
        return zalo;
    }

    private static Sms sms(ConfigNode node) {
        var sms =
                new Sms(
                        node.address("address", "https://sms.example/send"),
                        node.path("keyFile", "sms-key"),
                        node.path("secretFile", "sms-secret"),
                        node.text("brand", "TTHCC MAU"));
        node.close();
        return sms;
    }

    private static LocalTime time(ConfigNode node, String key, LocalTime usual) {
        String text = node.text(key, usual.toString(), usual.toString());
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException noTime) {
            throw node.wrong(key, text, "Write a time in quotes, e.g. \"" + usual + "\"");
        }
    }
}
