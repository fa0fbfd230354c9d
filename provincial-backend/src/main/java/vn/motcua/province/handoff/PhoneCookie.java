package vn.motcua.province.handoff;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.Sha256;

/** Tells one phone from another while a code is good. */
record PhoneCookie(RandomGenerator random, boolean isSecure) {
    private static final Pattern VALUE = Pattern.compile("(?:^|; )motcua-phone=([0-9a-f]{32})");
    private static final int BYTES = 16;

    /** Hash of what this phone is known by; one that is known by nothing gets something. */
    String phone(ServerRequest request, ServerResponse response) {
        Matcher cookie = VALUE.matcher(KioskCall.header(request, "Cookie"));
        return Sha256.hex(cookie.find() ? cookie.group(1) : drawn(response));
    }

    private String drawn(ServerResponse response) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String value = HexFormat.of().formatHex(bytes);
        response.header(
                HeaderNames.SET_COOKIE,
                "motcua-phone=%s; Path=%s; HttpOnly; SameSite=Lax%s"
                        .formatted(value, HandOffToken.PATH, isSecure ? "; Secure" : ""));
        return value;
    }
}
