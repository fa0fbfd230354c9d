package vn.motcua.province.access;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.province.http.Form;
import vn.motcua.province.http.KioskCall;

/** Stands before the pages of one role: who is not signed in is led to the login. */
public final class StaffGate implements Handler {
    public static final String COOKIE = "motcua-session";
    private static final Pattern ID = Pattern.compile("(?:^|; ?)" + COOKIE + "=([0-9a-f]{64})");

    /** "none" is an address that a person typed. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Staff staff;
    private final Role role;
    private final Handler refused;

    /**
     * @param refused answers who is signed in and may not do this
     */
    public StaffGate(Staff staff, Role role, Handler refused) {
        this.staff = staff;
        this.role = role;
        this.refused = refused;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) throws Exception {
        Optional<StaffSession> session = session(staff, request);
        if (session.isEmpty()) {
            response.status(Status.SEE_OTHER_303)
                    .header(HeaderNames.LOCATION, "/office/login")
                    .send();
            return;
        }
        request.context().register(session.get());
        boolean isChange = request.prologue().method().equals(Method.POST);
        Form form = isChange ? Form.of(request) : Form.EMPTY;
        boolean isForged =
                isChange && (isFromElsewhere(request) || !isOwnForm(session.get(), form));
        if (session.get().role() != role || isForged) {
            refused.handle(request, response);
            return;
        }
        request.context().register(form);
        response.next();
    }

    /** Who sent the request, if somebody is signed in. */
    public static Optional<StaffSession> session(Staff staff, ServerRequest request) {
        Matcher cookie = ID.matcher(KioskCall.header(request, "Cookie"));
        return cookie.find() ? staff.session(cookie.group(1)) : Optional.empty();
    }

    /**
     * Whether another site sent the browser here. Browsers say so themselves (Fetch Metadata); an
     * older one is judged by its Origin, for which a proxy in between must pass the Host on.
     */
    public static boolean isFromElsewhere(ServerRequest request) {
        String site = KioskCall.header(request, "Sec-Fetch-Site");
        if (!site.isEmpty()) {
            return !OWN_SITES.contains(site);
        }
        String origin = KioskCall.header(request, "Origin");
        String host = KioskCall.header(request, "Host");
        return !origin.isEmpty() && !origin.endsWith("://" + host);
    }

    public static boolean isOwnForm(StaffSession session, Form form) {
        return session.csrf().equals(form.text("csrf"));
    }
}
