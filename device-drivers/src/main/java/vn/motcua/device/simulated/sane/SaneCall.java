package vn.motcua.device.simulated.sane;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One client of the simulated scanner server, from greeting to hanging up.
 *
 * <p>Source: SANE standard 1.06, chapter 5.
 */
final class SaneCall {
    private static final Logger LOG = System.getLogger(SaneCall.class.getName());
    private static final int VERSION = 1 << 24 | 3;
    private static final int BYTE_ORDER = 0x1234;
    private static final int SET = 1;
    private static final int RELOAD_PARAMETERS = 4;
    private static final int TEXT_BYTES_MAX = 4096;
    private static final int NONSENSE = Integer.MAX_VALUE;

    private final SimulatedSaneScanner scanner;
    private final Socket line;
    private final DataInputStream in;
    private final List<OfferedOption> options = OfferedOption.all();
    private final Map<Integer, Object> values = new HashMap<>();
    private Optional<SaneImage> page = Optional.empty();
    private int pulled;
    private int faultyPage;

    SaneCall(SimulatedSaneScanner scanner, Socket line) throws IOException {
        this.scanner = scanner;
        this.line = line;
        this.in = new DataInputStream(new BufferedInputStream(line.getInputStream()));
    }

    /** Answers until the client goes. */
    void run() throws IOException, InterruptedException {
        for (int request = in.readInt(); request != 10; request = in.readInt()) {
            if (scanner.has(SaneFault.HANGS_UP)) {
                return;
            }
            SaneReply reply = answered(request);
            scanner.awaitMended(SaneFault.SILENT);
            byte[] bytes = scanner.has(SaneFault.GARBLED) ? nonsense() : reply.bytes();
            line.getOutputStream().write(bytes);
        }
    }

    void hangUp() {
        try {
            line.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a client was gone: {0}", gone.getMessage());
        }
    }

    private SaneReply answered(int request) throws IOException {
        return switch (request) {
            case 0 -> greet();
            case 1 -> devices();
            case 2 -> open();
            case 4 -> describe();
            case 5 -> control();
            case 6 -> shape();
            case 7 -> start();
            case 3, 8 -> end();
            default -> throw new IOException("no request of SANE: " + request);
        };
    }

    private SaneReply greet() throws IOException {
        int _ = in.readInt();
        String _ = text();
        return new SaneReply().word(SaneStatus.GOOD).word(VERSION);
    }

    private SaneReply devices() throws IOException {
        SaneReply reply = new SaneReply().word(SaneStatus.GOOD).word(2).word(0);
        reply.text(SimulatedSaneScanner.DEVICE).text("Mot Cua").text("simulated scanner");
        return reply.text("sheetfed scanner").word(1);
    }

    private SaneReply open() throws IOException {
        boolean isKnown = text().equals(SimulatedSaneScanner.DEVICE);
        int status = isKnown ? scanner.refusal() : SaneStatus.INVALID;
        String resource = scanner.has(SaneFault.ASKS_PASSWORD) ? "simulated$MD5$1" : "";
        SaneReply reply = new SaneReply().word(status).word(0);
        return resource.isEmpty() ? reply.word(0) : reply.text(resource);
    }

    private SaneReply describe() throws IOException {
        int _ = in.readInt();
        SaneReply reply = new SaneReply().word(options.size());
        for (OfferedOption option : options) {
            option.describe(reply);
        }
        return reply;
    }

    private SaneReply control() throws IOException {
        int _ = in.readInt();
        int number = in.readInt();
        boolean isSetting = in.readInt() == SET;
        int type = in.readInt();
        int size = in.readInt();
        if (number < 0 || number >= options.size() || type != options.get(number).type()) {
            throw new IOException("no such option: " + number);
        }
        OfferedOption option = options.get(number);
        Object sent = option.isText() ? text() : number();
        if (isSetting) {
            values.put(number, sent);
        }
        SaneReply reply = new SaneReply().word(SaneStatus.GOOD);
        reply.word(isSetting ? RELOAD_PARAMETERS : 0).word(type).word(size);
        Object value = values.getOrDefault(number, option.usual());
        if (option.isText()) {
            reply.text(value.toString());
        } else {
            reply.word(1).word((Integer) value);
        }
        return reply.word(0);
    }

    private SaneReply shape() throws IOException {
        int _ = in.readInt();
        SaneReply reply = new SaneReply().word(SaneStatus.GOOD);
        if (scanner.has(SaneFault.WRONG_SHAPE)) {
            return reply.word(1).word(1).word(1).word(Short.MAX_VALUE).word(-1).word(0);
        }
        // Of a page of no known length nobody could tell that half of it is missing.
        boolean isLengthKnown =
                !scanner.has(SaneFault.LENGTH_UNKNOWN) || scanner.has(SaneFault.SHORT_PAGE);
        page.orElse(new SaneImage(1, 1, isGrey(), new byte[0], false))
                .describe(reply, isLengthKnown);
        return reply;
    }

    private SaneReply start() throws IOException {
        int _ = in.readInt();
        if (pulled == 0) {
            faultyPage = Math.min(2, scanner.pagesInFeeder());
        }
        return switch (scanner.pull(pulled, faultyPage)) {
            case SaneTray.Pull.Refused(int status) ->
                    new SaneReply().word(status).word(0).word(BYTE_ORDER).word(0);
            case SaneTray.Pull.Sheet(var jpeg, boolean isFaulty) -> {
                pulled++;
                SaneImage image = SaneImage.read(jpeg, isGrey(), isFaulty);
                page = Optional.of(image);
                yield new SaneReply()
                        .word(SaneStatus.GOOD)
                        .word(scanner.has(SaneFault.NO_PAGE_PORT) ? 1 : send(image))
                        .word(BYTE_ORDER)
                        .word(0);
            }
        };
    }

    /** Sends a page on a line of its own; the port to call for it. */
    private int send(SaneImage image) throws IOException {
        var second = new SanePageLine(scanner);
        Thread _ =
                Thread.ofVirtual()
                        .start(() -> {
                            try (second) {
                                second.send(image, this);
                            } catch (IOException | InterruptedException gone) {
                                LOG.log(Level.DEBUG, "a page broke off: {0}", gone.getMessage());
                            }
                        });
        return second.port();
    }

    private SaneReply end() throws IOException {
        int _ = in.readInt();
        page = Optional.empty();
        pulled = 0;
        return new SaneReply().word(0);
    }

    private boolean isGrey() {
        return values.getOrDefault(2, options.get(2).usual()).equals("Gray");
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > TEXT_BYTES_MAX) {
            throw new IOException("a text of " + length + " bytes");
        }
        String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }

    private int number() throws IOException {
        int count = in.readInt();
        if (count != 1) {
            throw new IOException("an option of " + count + " numbers");
        }
        return in.readInt();
    }

    private static byte[] nonsense() throws IOException {
        SaneReply reply = new SaneReply();
        for (int word = 0; word < 8; word++) {
            reply.word(NONSENSE);
        }
        return reply.bytes();
    }
}
