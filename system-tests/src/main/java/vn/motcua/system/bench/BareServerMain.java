package vn.motcua.system.bench;

import io.helidon.webserver.WebServer;

/** The least a Helidon server can be: one route that answers at once. */
final class BareServerMain {
    private BareServerMain() {}

    public static void main(String[] arguments) {
        WebServer server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .routing(routes -> routes.get("/", (_, answer) -> answer.send("ok")))
                        .build()
                        .start();
        System.out.println("ready http://127.0.0.1:" + server.port());
    }
}
