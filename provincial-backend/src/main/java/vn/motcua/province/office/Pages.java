package vn.motcua.province.office;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.province.access.Role;
import vn.motcua.province.access.StaffSession;
import vn.motcua.province.help.CallForHelp;
import vn.motcua.province.help.HelpDesk;

/** The frame around every page, and the headers that keep foreign content out of it. */
final class Pages {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final Template layout = Template.read("layout.html");
    private final Words words;
    private final String province;
    private final HelpDesk help;

    Pages(Words words, String province, HelpDesk help) {
        this.words = words;
        this.province = province;
        this.help = help;
    }

    String provinceName() {
        return province;
    }

    /** A page for who is signed in; a notice that the address names is shown above it. */
    void show(
            ServerRequest request,
            ServerResponse response,
            String title,
            List<String> troubles,
            String main) {
        StaffSession session = session(request);
        String who = who(session);
        String notice = "notice." + request.query().first("notice").orElse("");
        String above = troubles.isEmpty() ? notice(notice) : trouble(troubles);
        send(response, troubles.isEmpty() ? 200 : 422, frame(title, who, above, main));
    }

    /**
     * A page that everyone may read.
     *
     * @param trouble what to mend first, may be empty
     */
    void open(ServerResponse response, String title, String trouble, String main) {
        String above = trouble.isEmpty() ? "" : trouble(List.of(trouble));
        send(response, trouble.isEmpty() ? 200 : 422, frame(title, "", above, main));
    }

    void missing(ServerRequest request, ServerResponse response) {
        message(request, response, 404, "missing");
    }

    /** For who is signed in and may not do this, or whose form came from elsewhere. */
    void refused(ServerRequest request, ServerResponse response) {
        message(request, response, 403, "refused");
    }

    private void message(ServerRequest request, ServerResponse response, int status, String key) {
        StaffSession session = session(request);
        String who = who(session);
        String main =
                layout.fill(
                        "message",
                        Map.of(
                                "words",
                                words.say("message." + key),
                                "home",
                                session.role().home()));
        send(response, status, frame(words.say("title." + key), who, "", main));
    }

    void login(ServerResponse response, String login, List<String> troubles) {
        String above = troubles.isEmpty() ? "" : trouble(troubles);
        String main = layout.fill("login", Map.of("login", login));
        send(
                response,
                troubles.isEmpty() ? 200 : 403,
                frame(words.say("title.login"), "", above, main));
    }

    /** After a form was taken, so that loading the page again does not send it again. */
    static void goTo(ServerResponse response, String address) {
        response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, address).send();
    }

    static StaffSession session(ServerRequest request) {
        return request.context()
                .get(StaffSession.class)
                .orElseThrow(() -> new IllegalStateException("a page stands before the gate"));
    }

    /** As {@link #show}, for a page that reads itself anew by a script of ours. */
    void showLively(ServerRequest request, ServerResponse response, String title, String main) {
        StaffSession session = session(request);
        String who = signedIn(session);
        String notice = notice("notice." + request.query().first("notice").orElse(""));
        lively(response, frame(title, who, notice, main));
    }

    /** A page of its own, for everybody, with a script of ours that reads from here. */
    static void lively(ServerResponse response, String html) {
        send(response, 200, html, POLICY + "; script-src 'self'; connect-src 'self'");
    }

    /** A value as it stands in an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static void secure(ServerResponse response) {
        response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff")
                .header(HeaderNames.create("Referrer-Policy"), "same-origin")
                .header(HeaderNames.CACHE_CONTROL, "no-store");
    }

    /** Who is signed in; an officer is also told who has called for help in vain. */
    private String who(StaffSession session) {
        String who = signedIn(session);
        List<CallForHelp> calls =
                session.role() == Role.OFFICER ? help.overdue() : List.<CallForHelp>of();
        if (calls.isEmpty()) {
            return who;
        }
        String kiosks =
                calls.stream().map(CallForHelp::kiosk).distinct().collect(Collectors.joining(", "));
        return layout.fill("calling", Map.of("words", words.say("help.overdue", kiosks))) + who;
    }

    private String signedIn(StaffSession session) {
        return layout.fill("who", Map.of("name", session.name(), "csrf", session.csrf()));
    }

    private String frame(String title, String who, String notice, String main) {
        return layout.fill(
                "page",
                Map.of(
                        "title",
                        title,
                        "province",
                        province,
                        "who",
                        who,
                        "notice",
                        notice,
                        "main",
                        main));
    }

    private String notice(String key) {
        return words.has(key) ? layout.fill("notice", Map.of("words", words.say(key))) : "";
    }

    private String trouble(List<String> troubles) {
        String lines =
                troubles.stream()
                        .map(line -> layout.fill("trouble-line", Map.of("words", line)))
                        .collect(Collectors.joining());
        return layout.fill("trouble", Map.of("lines", lines));
    }

    private static void send(ServerResponse response, int status, String html) {
        send(response, status, html, POLICY);
    }

    private static void send(ServerResponse response, int status, String html, String policy) {
        secure(response);
        response.status(Status.create(status))
                .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HeaderNames.create("Content-Security-Policy"), policy)
                .send(html.getBytes(StandardCharsets.UTF_8));
    }
}
