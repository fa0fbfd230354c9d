package vn.motcua.system.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server once, with as little of HTTP as will do, so that only the server takes time. */
final class FirstAnswer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private FirstAnswer() {}

    /**
     * @param mark begins the line of the answer that is waited for
     * @return {@link System#nanoTime} when that line was read
     */
    static long of(int port, String path, String token, String mark) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(
                    "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(path, port, token)
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(mark)) {
                    return System.nanoTime();
                }
            }
            throw new IOException("%s has no line '%s'".formatted(path, mark));
        }
    }
}
