package vn.motcua.device.simulated.sane;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One answer as it is put together: words of four bytes, texts with their length and a zero. */
final class SaneReply {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    @CanIgnoreReturnValue
    SaneReply word(int word) throws IOException {
        out.writeInt(word);
        return this;
    }

    @CanIgnoreReturnValue
    SaneReply text(String text) throws IOException {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(letters.length + 1);
        out.write(letters);
        out.writeByte(0);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
