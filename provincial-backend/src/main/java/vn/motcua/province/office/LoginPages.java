package vn.motcua.province.office;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.motcua.province.access.LoginOutcome;
import vn.motcua.province.access.Staff;
import vn.motcua.province.access.StaffGate;
import vn.motcua.province.access.StaffSession;
import vn.motcua.province.http.Form;

/** Signing in and out; the style sheet, which needs no login. */
final class LoginPages implements HttpService {
    private final Staff staff;
    private final Pages pages;
    private final Words words;
    private final String cookieEnd;
    private final String style = Template.resource("style.css");

    /**
     * @param isBehindTls whether the browser may send the cookie over TLS only
     */
    LoginPages(Staff staff, Pages pages, Words words, boolean isBehindTls) {
        this.staff = staff;
        this.pages = pages;
        this.words = words;
        cookieEnd = "; Path=/; HttpOnly; SameSite=Strict" + (isBehindTls ? "; Secure" : "");
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/login", (_, response) -> pages.login(response, "", List.of()))
                .post("/login", this::signIn)
                .post("/logout", this::signOut)
                .get("/style.css", this::style);
    }

    private void signIn(ServerRequest request, ServerResponse response)
            throws IOException, InterruptedException {
        Form form = Form.of(request);
        if (StaffGate.isFromElsewhere(request)) {
            pages.login(response, "", List.of(words.say("login.elsewhere")));
            return;
        }
        String login = form.text("login");
        switch (staff.signIn(login, form.text("password"))) {
            case LoginOutcome.Welcome(StaffSession session) -> {
                response.header(
                        HeaderNames.SET_COOKIE, StaffGate.COOKIE + "=" + session.id() + cookieEnd);
                Pages.goTo(response, session.role().home());
            }
            case LoginOutcome.Wrong() ->
                    pages.login(response, login, List.of(words.say("login.wrong")));
            case LoginOutcome.Wait(var time) ->
                    pages.login(
                            response,
                            login,
                            List.of(words.say("login.wait", time.plusMillis(999).toSeconds())));
        }
    }

    private void signOut(ServerRequest request, ServerResponse response) throws IOException {
        Form form = Form.of(request);
        Optional<StaffSession> session = StaffGate.session(staff, request);
        if (session.isPresent() && StaffGate.isOwnForm(session.get(), form)) {
            staff.signOut(session.get());
            response.header(HeaderNames.SET_COOKIE, StaffGate.COOKIE + "=; Max-Age=0" + cookieEnd);
        }
        Pages.goTo(response, "/office/login");
    }

    private void style(ServerRequest request, ServerResponse response) {
        Pages.secure(response);
        response.header(HeaderNames.CONTENT_TYPE, "text/css; charset=utf-8").send(style);
    }
}
