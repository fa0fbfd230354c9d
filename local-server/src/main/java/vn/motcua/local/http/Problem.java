package vn.motcua.local.http;

import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;

/**
 * An error answer in the form of RFC 9457.
 *
 * @param type key of the sentence that tells the person what to do; never a stack trace
 */
public record Problem(String type, int status) {

    public static void send(ServerResponse response, Status status, String type) {
        Json.send(response, status, "application/problem+json", new Problem(type, status.code()));
    }
}
