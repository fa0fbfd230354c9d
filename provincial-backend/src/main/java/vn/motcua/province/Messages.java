package vn.motcua.province;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.config.MessagesConfig;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.gateway.SmsGateway;
import vn.motcua.province.gateway.ZaloGateway;
import vn.motcua.province.gateway.ZaloTokens;
import vn.motcua.province.message.Gateway;
import vn.motcua.province.message.NoticeSender;
import vn.motcua.province.message.QuietHours;
import vn.motcua.province.message.Wording;
import vn.motcua.province.sandbox.SandboxPhones;
import vn.motcua.province.storage.Database;

/**
 * Joins the notices with the gateways of the settings, or with a sandbox in a sample province,
 * where nobody sleeps.
 */
final class Messages implements AutoCloseable {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(5);
    private static final Duration SEND_EVERY = Duration.ofSeconds(1);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_MAX)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final Path folder;
    private final Wording wording;
    private final List<SandboxPhones> sandbox;
    private final NoticeSender sender;
    private final Chores chores = new Chores();

    Messages(ProvinceConfig config, Database database, InstantSource clock) {
        folder = config.dataFolder();
        wording = Wording.read(folder);
        MessagesConfig settings = config.connectors().messages();
        boolean isAlone = settings.zalo().isOff() && settings.sms().isOff();
        sandbox = config.sampleProvince() && isAlone ? List.of(SandboxPhones.open()) : List.of();
        List<Gateway> ways = new ArrayList<>(gateways(settings));
        sandbox.forEach(phones -> ways.addAll(gateways(phones)));
        var quiet = new QuietHours(settings.quietFrom(), settings.quietUntil());
        sender =
                new NoticeSender(
                        database, ways, sandbox.isEmpty() ? quiet : QuietHours.NEVER, clock);
    }

    private List<Gateway> gateways(MessagesConfig settings) {
        List<Gateway> ways = new ArrayList<>();
        MessagesConfig.Zalo zalo = settings.zalo();
        if (!zalo.isOff()) {
            String secret = SecretFiles.read(zalo.secretFile(), "connectors.messages.zalo");
            String first = SecretFiles.read(zalo.tokenFile(), "connectors.messages.zalo");
            var app = new ZaloTokens.App(zalo.login(), zalo.appId(), secret);
            var tokens = ZaloTokens.open(app, first, folder.resolve("zalo-tokens"), http);
            ways.add(new ZaloGateway(zalo.address(), tokens, wording, zalo.keyed(), http));
        }
        MessagesConfig.Sms sms = settings.sms();
        if (!sms.isOff()) {
            var account =
                    new SmsGateway.Account(
                            SecretFiles.read(sms.keyFile(), "connectors.messages.sms"),
                            SecretFiles.read(sms.secretFile(), "connectors.messages.sms"),
                            sms.brand());
            ways.add(new SmsGateway(sms.address(), account, wording, http));
        }
        return ways;
    }

    private List<Gateway> gateways(SandboxPhones phones) {
        var app =
                new ZaloTokens.App(phones.loginAddress(), SandboxPhones.APP, SandboxPhones.SECRET);
        Path kept = folder.resolve("sandbox-tokens");
        var tokens = ZaloTokens.open(app, phones.firstToken(), kept, http);
        var account = new SmsGateway.Account(SandboxPhones.APP, SandboxPhones.SECRET, "TTHCC MAU");
        return List.of(
                new ZaloGateway(phones.zaloAddress(), tokens, wording, true, http),
                new SmsGateway(phones.smsAddress(), account, wording, http));
    }

    List<SandboxPhones> sandbox() {
        return sandbox;
    }

    /** Once everything else stands. */
    void start() {
        sandbox.forEach(phones ->
                SecretFiles.write(folder.resolve("sandbox-phones"), phones.address() + "\n"));
        chores.every(SEND_EVERY, sender::turn);
        chores.every(FORGET_EVERY, sender::forgetOld);
    }

    @Override
    public void close() {
        sender.stop();
        chores.close();
        sandbox.forEach(SandboxPhones::close);
        http.shutdownNow();
    }
}
