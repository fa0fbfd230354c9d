package vn.motcua.province;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A document on its way up when the line breaks. */
record CutUpload(HttpRequest request, String head, String sealed) {
    CutUpload(TestKiosk kiosk, byte[] sealed) {
        this(
                kiosk.signed(
                                "PUT",
                                TestKiosk.chunkTarget(TestSeal.hex(sealed), 0, sealed.length),
                                sealed)
                        .build(),
                "Host: province\r\nContent-Length: %d\r\n".formatted(sealed.length),
                new String(sealed, StandardCharsets.ISO_8859_1));
    }

    /** Sends so many bytes of it, as one chunk, and no more. */
    void cutAfter(int bytes) throws IOException {
        var text = new StringBuilder("PUT ");
        text.append(request.uri().getRawPath()).append('?').append(request.uri().getRawQuery());
        text.append(" HTTP/1.1\r\n").append(head);
        request.headers()
                .map()
                .forEach((name, values) ->
                        text.append(name).append(": ").append(values.getFirst()).append("\r\n"));
        text.append("\r\n").append(sealed, 0, bytes);
        try (var line = new Socket(request.uri().getHost(), request.uri().getPort());
                OutputStream out = line.getOutputStream()) {
            out.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
