package vn.motcua.system.bench.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.motcua.contract.sync.RequestSignature;

/** A kiosk that only asks: one connection, requests signed beforehand, answers read to the end. */
final class BareKiosk implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final String name;
    private final KeyPair keys;
    private final Socket socket;
    private final InputStream in;

    BareKiosk(String name, int port) throws IOException, GeneralSecurityException {
        this.name = name;
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    String name() {
        return name;
    }

    String publicKey() {
        return BASE64.encodeToString(keys.getPublic().getEncoded());
    }

    /** A GET as it goes over the line. */
    byte[] signed(String target) throws GeneralSecurityException {
        byte[] empty = MessageDigest.getInstance("SHA-256").digest(new byte[0]);
        var signature =
                new RequestSignature(
                        "GET",
                        target,
                        "sha-256=:" + BASE64.encodeToString(empty) + ":",
                        Instant.now().getEpochSecond(),
                        UUID.randomUUID().toString().replace("-", ""),
                        name);
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(keys.getPrivate());
        signer.update(signature.base().getBytes(StandardCharsets.UTF_8));
        return """
        GET %s HTTP/1.1\r
        Host: 127.0.0.1\r
        Content-Digest: %s\r
        Signature-Input: kiosk=%s\r
        Signature: kiosk=:%s:\r
        \r
        """
                .formatted(
                        target,
                        signature.contentDigest(),
                        signature.parameters(),
                        BASE64.encodeToString(signer.sign()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    void send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
    }

    /** The body of the next answer, which must be a good one. */
    byte[] answer() throws IOException {
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        byte[] body = in.readNBytes(length);
        if (!status.contains(" 200 ")) {
            throw new IOException(status + " " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the line was cut");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
