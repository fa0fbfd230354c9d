package vn.motcua.device.office;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;

/** A line that carries everything to a printer and loses the answer to each handed over job. */
final class ForgetfulLine implements AutoCloseable {
    private static final int OPERATION_AT = 3;

    private final URI printer;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ForgetfulLine(URI printer) throws IOException {
        this.printer = URI.create(printer.toString().replaceFirst("ipp", "http"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::carry);
        server.start();
    }

    URI address() {
        return URI.create("ipp://localhost:%d/ipp/print".formatted(server.getAddress().getPort()));
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] question = exchange.getRequestBody().readAllBytes();
            HttpResponse<byte[]> answer =
                    client.send(
                            HttpRequest.newBuilder(printer)
                                    .header("Content-Type", "application/ipp")
                                    .POST(BodyPublishers.ofByteArray(question))
                                    .build(),
                            BodyHandlers.ofByteArray());
            if (question[OPERATION_AT] != IppMessage.PRINT_JOB) {
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
