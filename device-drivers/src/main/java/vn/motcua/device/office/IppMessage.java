package vn.motcua.device.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request or an answer (RFC 8010, section 3.1).
 *
 * @param code which operation is asked for, or how it went
 * @param groups of attributes: those of the operation, then of jobs or printers
 */
public record IppMessage(int code, List<Group> groups) {
    public static final int PRINT_JOB = 0x0002;
    public static final int CANCEL_JOB = 0x0008;
    public static final int JOB_ATTRIBUTES = 0x0009;
    public static final int JOBS = 0x000A;
    public static final int PRINTER_ATTRIBUTES = 0x000B;

    private static final int OPERATION_GROUP = 1;
    private static final int JOB_GROUP = 2;
    private static final int PRINTER_GROUP = 4;
    private static final int END = 3;
    private static final int TAG_OF_VALUES_MIN = 0x10;
    private static final int VERSION = 0x0101;
    private static final int REFUSED_FROM = 0x0400;
    private static final int ATTRIBUTES_MAX = 10_000;

    public IppMessage {
        groups = List.copyOf(groups);
    }

    /** Attributes that belong together. */
    public record Group(int tag, List<IppAttribute> attributes) {
        public Group {
            attributes = List.copyOf(attributes);
        }

        Optional<IppAttribute> find(String name) {
            return attributes.stream().filter(each -> each.name().equals(name)).findFirst();
        }

        public int number(String name) {
            return find(name).map(IppAttribute::number).orElse(0);
        }

        public List<String> texts(String name) {
            return find(name).map(IppAttribute::texts).orElse(List.of());
        }
    }

    /**
     * An answer.
     *
     * @param status 0 if it went well
     * @param printers whether the subjects are printers; else they are jobs
     * @param subjects the attributes of each
     */
    public static IppMessage answer(
            int status, boolean printers, List<List<IppAttribute>> subjects) {
        List<Group> groups = new ArrayList<>();
        groups.add(
                new Group(
                        OPERATION_GROUP,
                        List.of(
                                IppAttribute.charset("attributes-charset", "utf-8"),
                                IppAttribute.language("attributes-natural-language", "en"))));
        subjects.forEach(each -> groups.add(new Group(printers ? PRINTER_GROUP : JOB_GROUP, each)));
        return new IppMessage(status, groups);
    }

    /** The first group, in which a request says what it is about. */
    public Group operation() {
        return groups.isEmpty() ? new Group(OPERATION_GROUP, List.of()) : groups.getFirst();
    }

    /** A request to a printer, with what every request begins with. */
    static IppMessage request(int operation, String printer, IppAttribute... more) {
        List<IppAttribute> attributes = new ArrayList<>();
        attributes.add(IppAttribute.charset("attributes-charset", "utf-8"));
        attributes.add(IppAttribute.language("attributes-natural-language", "en"));
        attributes.add(IppAttribute.address("printer-uri", printer));
        attributes.addAll(List.of(more));
        return new IppMessage(operation, List.of(new Group(OPERATION_GROUP, attributes)));
    }

    /** The same with wishes for the job. */
    IppMessage forJob(IppAttribute... wishes) {
        List<Group> all = new ArrayList<>(groups);
        all.add(new Group(JOB_GROUP, List.of(wishes)));
        return new IppMessage(code, all);
    }

    boolean isRefusal() {
        return code >= REFUSED_FROM;
    }

    /** The attributes of all jobs or printers of an answer. */
    List<Group> subjects() {
        return groups.stream().filter(group -> group.tag() != OPERATION_GROUP).toList();
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeShort(VERSION);
            out.writeShort(code);
            out.writeInt(1);
            for (Group group : groups) {
                out.writeByte(group.tag());
                for (IppAttribute attribute : group.attributes()) {
                    write(attribute, out);
                }
            }
            out.writeByte(END);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if it is no message, or a broken one
     */
    public static IppMessage parse(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(2);
        int code = in.readUnsignedShort();
        in.skipNBytes(4);
        List<Group> groups = new ArrayList<>();
        int tag = in.readUnsignedByte();
        while (tag != END) {
            List<IppAttribute> attributes = new ArrayList<>();
            int kind = in.readUnsignedByte();
            while (kind >= TAG_OF_VALUES_MIN) {
                read(kind, in, attributes);
                kind = in.readUnsignedByte();
            }
            groups.add(new Group(tag, attributes));
            tag = kind;
        }
        return new IppMessage(code, groups);
    }

    private static void write(IppAttribute attribute, DataOutputStream out) throws IOException {
        byte[] name = attribute.name().getBytes(StandardCharsets.US_ASCII);
        for (byte[] value : attribute.values()) {
            out.writeByte(attribute.tag());
            out.writeShort(name.length);
            out.write(name);
            out.writeShort(value.length);
            out.write(value);
            name = new byte[0]; // A value without a name is one more of the attribute before it.
        }
    }

    private static void read(int kind, DataInputStream in, List<IppAttribute> into)
            throws IOException {
        byte[] name = in.readNBytes(in.readUnsignedShort());
        int length = in.readUnsignedShort();
        byte[] value = in.readNBytes(length);
        if (value.length < length || into.size() > ATTRIBUTES_MAX) {
            throw new IOException("the printer's answer breaks off");
        }
        if (name.length > 0) {
            String text = new String(name, StandardCharsets.US_ASCII);
            into.add(new IppAttribute(text, kind, List.of(value)));
        } else if (!into.isEmpty()) {
            IppAttribute before = into.removeLast();
            List<byte[]> values = new ArrayList<>(before.values());
            values.add(value);
            into.add(new IppAttribute(before.name(), before.tag(), values));
        }
    }
}
