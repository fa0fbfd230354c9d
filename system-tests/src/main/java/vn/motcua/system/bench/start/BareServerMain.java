package vn.motcua.system.bench.start;

import io.helidon.webserver.WebServer;

/** The least Helidon server that answers a request; the limit of a start. */
public final class BareServerMain {
    private BareServerMain() {}

    public static void main(String[] arguments) {
        WebServer server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .routing(routes -> routes.get("/", (_, answer) -> answer.send("a\n")))
                        .build()
                        .start();
        System.out.println("ready http://127.0.0.1:" + server.port());
    }
}
