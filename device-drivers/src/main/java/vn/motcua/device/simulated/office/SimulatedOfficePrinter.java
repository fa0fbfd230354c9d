package vn.motcua.device.simulated.office;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import vn.motcua.device.office.IppMessage;
import vn.motcua.device.simulated.Breakable;
import vn.motcua.device.simulated.LoopbackPort;
import vn.motcua.device.simulated.PrinterHardware;

/**
 * An office printer made of software that speaks IPP; its sheets are the JPEG files it was given.
 *
 * <p>Source: RFC 8010 and RFC 8011. May be used by any thread; its own do not keep a program alive.
 */
public final class SimulatedOfficePrinter implements PrinterHardware {
    static final String TAKES = "image/jpeg";

    private static final int OK = 0;
    private static final int NOT_POSSIBLE = 0x0404;
    private static final int NOT_FOUND = 0x0406;
    private static final int BUSY = 0x0507;
    private static final int NOT_SUPPORTED = 0x0501;
    private static final int REQUEST_BYTES_MAX = 64 << 20;
    private static final int REQUEST_ID = 4;

    private final OfficeMechanism mechanism = new OfficeMechanism();
    private final LoopbackPort port = LoopbackPort.take(0);
    private HttpServer server;
    private boolean isOn = true;

    private SimulatedOfficePrinter() {
        server = listen();
    }

    /** Switches one on, at a free port of the loopback address. */
    public static SimulatedOfficePrinter start() {
        return new SimulatedOfficePrinter();
    }

    /** The address to configure; stays when offline. */
    public URI address() {
        return URI.create("ipp://127.0.0.1:%d/ipp/print".formatted(port.number()));
    }

    @Override
    public List<byte[]> slips() {
        return mechanism.sheets();
    }

    @Override
    public int pieces() {
        return mechanism.sheets().size();
    }

    @Override
    public Optional<byte[]> take() {
        return mechanism.takeSheet();
    }

    @Override
    public Map<String, Boolean> faults() {
        return Breakable.faults(OfficeFault.values(), mechanism::has);
    }

    @Override
    public synchronized void fault(String name, boolean on) {
        mechanism.fault(OfficeFault.valueOf(name), on);
        boolean isPowered =
                !mechanism.has(OfficeFault.OFFLINE)
                        && (isOn || !mechanism.has(OfficeFault.POWER_CUT_IN_JOB));
        if (isOn && !isPowered) {
            switchOff();
        } else if (!isOn && isPowered) {
            server = listen();
            isOn = true;
        }
    }

    @Override
    public synchronized void close() {
        mechanism.fault(OfficeFault.SILENT, false);
        switchOff();
        port.close();
    }

    private void switchOff() {
        isOn = false;
        server.stop(0);
    }

    private synchronized void goDark() {
        mechanism.forgetJobs();
        if (isOn && mechanism.has(OfficeFault.POWER_CUT_IN_JOB)) {
            switchOff();
        }
    }

    private HttpServer listen() {
        try {
            HttpServer fresh = HttpServer.create(port.address(), 0);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/ipp/print", this::answer);
            // The server's own thread takes over whether it keeps the program alive.
            Thread.ofPlatform().daemon().start(fresh::start).join();
            return fresh;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException("interrupted while starting", unwanted);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readNBytes(REQUEST_BYTES_MAX);
            mechanism.awaitMended(OfficeFault.SILENT);
            if (mechanism.has(OfficeFault.FORBIDDEN)) {
                exchange.sendResponseHeaders(403, -1);
            } else if (mechanism.has(OfficeFault.NOT_FOUND)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (mechanism.has(OfficeFault.SERVER_ERROR)) {
                exchange.sendResponseHeaders(500, -1);
            } else {
                answer(exchange, request);
            }
        } catch (InterruptedException off) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, byte[] request) throws IOException {
        IppMessage question = IppMessage.parse(request);
        boolean isJob = question.code() == IppMessage.PRINT_JOB;
        if (isJob && mechanism.has(OfficeFault.DROPS_REQUEST)) {
            return;
        }
        if (isJob && mechanism.has(OfficeFault.POWER_CUT_IN_JOB)) {
            Thread _ = Thread.ofVirtual().start(this::goDark);
            return;
        }
        byte[] reply = replied(question, request).bytes();
        System.arraycopy(request, REQUEST_ID, reply, REQUEST_ID, Integer.BYTES);
        if (isJob && mechanism.has(OfficeFault.LOSES_ANSWER)) {
            return;
        }
        if (mechanism.has(OfficeFault.GARBLED)) {
            Arrays.fill(reply, REQUEST_ID, reply.length, (byte) 0x7F);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(200, reply.length);
        exchange.getResponseBody().write(reply);
    }

    private IppMessage replied(IppMessage question, byte[] request) {
        return switch (question.code()) {
            case IppMessage.PRINTER_ATTRIBUTES ->
                    IppMessage.answer(OK, true, List.of(mechanism.attributes()));
            case IppMessage.PRINT_JOB -> printed(question, request);
            case IppMessage.JOB_ATTRIBUTES ->
                    job(question)
                            .map(job -> jobs(OK, List.of(job)))
                            .orElseGet(() -> jobs(NOT_FOUND, List.of()));
            case IppMessage.CANCEL_JOB ->
                    job(question)
                            .map(job -> jobs(mechanism.cancel(job) ? OK : NOT_POSSIBLE, List.of()))
                            .orElseGet(() -> jobs(NOT_FOUND, List.of()));
            case IppMessage.JOBS ->
                    jobs(
                            OK,
                            mechanism.jobs(
                                    question.operation()
                                            .texts("which-jobs")
                                            .contains("completed")));
            default -> jobs(NOT_SUPPORTED, List.of());
        };
    }

    private IppMessage printed(IppMessage question, byte[] request) {
        if (mechanism.has(OfficeFault.BUSY)) {
            return jobs(BUSY, List.of());
        }
        String name = String.join("", question.operation().texts("job-name"));
        // The document stands behind the message, which is as long again when it is written again.
        byte[] document = Arrays.copyOfRange(request, question.bytes().length, request.length);
        return jobs(OK, List.of(mechanism.take(name, document)));
    }

    private Optional<OfficeJob> job(IppMessage question) {
        return mechanism.job(question.operation().number("job-id"));
    }

    private static IppMessage jobs(int status, List<OfficeJob> jobs) {
        return IppMessage.answer(status, false, jobs.stream().map(OfficeJob::attributes).toList());
    }
}
