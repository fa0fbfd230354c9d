package vn.motcua.device.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF file as it grows: objects one after the other, and at the end where each of them lies. */
final class PdfBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    PdfBytes() {
        add("%PDF-1.4\n");
    }

    void object(String dictionary) {
        begin();
        add(dictionary + "\nendobj\n");
    }

    void stream(String keys, byte[] content) {
        begin();
        add("<< /Length %d %s >>\nstream\n".formatted(content.length, keys));
        bytes.writeBytes(content);
        add("\nendstream\nendobj\n");
    }

    /** The file; its first object is the catalogue. */
    byte[] end() {
        int table = bytes.size();
        add("xref\n0 %d\n0000000000 65535 f \n".formatted(places.size() + 1));
        places.forEach(place -> add("%010d 00000 n \n".formatted(place)));
        add("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(places.size() + 1));
        add("startxref\n%d\n%%%%EOF\n".formatted(table));
        return bytes.toByteArray();
    }

    private void begin() {
        places.add(bytes.size());
        add("%d 0 obj\n".formatted(places.size()));
    }

    private void add(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
