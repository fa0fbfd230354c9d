package vn.motcua.device.office;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.PrintOutcome.Printed;

/**
 * One document from handing it over to the last word about it.
 *
 * <p>It is handed over once. Where the line drops before the printer gave it a number, the printer
 * is asked for a job of its name, which is drawn by lot. "Printed" is what the printer calls
 * completed; whatever else happens, the job is cancelled, so that no sheet comes out later.
 */
final class IppJob {
    private static final Logger LOG = System.getLogger(IppJob.class.getName());
    private static final int PENDING_MAX = 4;
    private static final int CANCELED = 7;
    private static final int ABORTED = 8;
    private static final int COMPLETED = 9;

    private final IppConnection connection;
    private final IppPatience patience;
    private final String name = "motcua-" + UUID.randomUUID();
    private Optional<DeviceFault> standing = Optional.empty();
    private long standingSinceNanos;

    IppJob(IppConnection connection, IppPatience patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** How the printer is, and what it takes. */
    IppMessage.Group printer() throws IOException, InterruptedException {
        return subject(
                IppMessage.request(
                        IppMessage.PRINTER_ATTRIBUTES,
                        connection.printer(),
                        IppAttribute.keywords(
                                "requested-attributes",
                                "printer-state",
                                "printer-state-reasons",
                                "document-format-supported")));
    }

    /**
     * Prints; whatever the printer says is an outcome.
     *
     * @throws IOException if it refused the document or was not there
     */
    PrintOutcome print(byte[] document, String format) throws IOException, InterruptedException {
        OptionalInt number = handOver(document, format);
        if (number.isEmpty()) {
            return new NotPrinted(DeviceFault.UNCONFIRMED, true);
        }
        try {
            return follow(number.getAsInt());
        } catch (IOException lost) {
            LOG.log(Level.INFO, "a job was lost sight of: {0}", lost.getMessage());
            boolean isForgotten =
                    lost instanceof IppRefusal refusal && refusal.fault() == DeviceFault.NO_DEVICE;
            return new NotPrinted(
                    isForgotten ? DeviceFault.UNCONFIRMED : DeviceFault.OFFLINE, true);
        }
    }

    /** The number of the job; nothing if the printer may have it and does not say so. */
    private OptionalInt handOver(byte[] document, String format)
            throws IOException, InterruptedException {
        IppMessage request =
                IppMessage.request(
                                IppMessage.PRINT_JOB,
                                connection.printer(),
                                IppAttribute.name("requesting-user-name", "kiosk"),
                                IppAttribute.name("job-name", name),
                                IppAttribute.format("document-format", format))
                        .forJob(IppAttribute.keywords("media", "iso_a4_210x297mm"));
        long end = System.nanoTime() + patience.busy().toNanos();
        while (true) {
            try {
                IppMessage taken = connection.ask(request, document, patience.answer());
                return OptionalInt.of(first(taken).number("job-id"));
            } catch (IppRefusal refusal) {
                boolean isBusy = refusal.fault() == DeviceFault.BUSY;
                if (!isBusy || System.nanoTime() > end) {
                    throw refusal;
                }
                connection.pause(patience.pause());
            } catch (IOException dropped) {
                return find();
            }
        }
    }

    /** Looks for the job by its name among those that the printer has and those that it had. */
    private OptionalInt find() throws InterruptedException {
        try {
            for (String which : new String[] {"not-completed", "completed"}) {
                IppMessage jobs =
                        connection.ask(
                                IppMessage.request(
                                        IppMessage.JOBS,
                                        connection.printer(),
                                        IppAttribute.keywords("which-jobs", which),
                                        IppAttribute.keywords(
                                                "requested-attributes", "job-id", "job-name")),
                                patience.answer());
                Optional<IppMessage.Group> ours =
                        jobs.subjects().stream()
                                .filter(job -> job.texts("job-name").contains(name))
                                .findFirst();
                if (ours.isPresent()) {
                    return OptionalInt.of(ours.get().number("job-id"));
                }
            }
        } catch (IOException silent) {
            LOG.log(Level.INFO, "a job was not found again: {0}", silent.getMessage());
        }
        return OptionalInt.empty();
    }

    private PrintOutcome follow(int number) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.job().toNanos();
        while (true) {
            IppMessage.Group job = job(number);
            int state = job.number("job-state");
            if (state == COMPLETED) {
                boolean hasErrors =
                        job.texts("job-state-reasons").contains("job-completed-with-errors");
                return hasErrors ? new NotPrinted(DeviceFault.UNCONFIRMED, true) : new Printed();
            } else if (state == CANCELED || state == ABORTED) {
                return new NotPrinted(standing.orElse(DeviceFault.HARDWARE_ERROR), true);
            }
            look();
            if (isStandingTooLong() || System.nanoTime() > end) {
                return cancel(number, state);
            }
            connection.pause(patience.pause());
        }
    }

    /** Notes what the printer waits for, and since when. */
    private void look() throws IOException, InterruptedException {
        Optional<DeviceFault> fault = IppState.of(printer()).fault();
        if (!fault.equals(standing)) {
            standing = fault;
            standingSinceNanos = System.nanoTime();
        }
    }

    private boolean isStandingTooLong() {
        Duration standingFor = Duration.ofNanos(System.nanoTime() - standingSinceNanos);
        return standing.isPresent() && standingFor.compareTo(patience.fault()) > 0;
    }

    /** Takes the job back. One that still stood in the queue has moved no paper. */
    private PrintOutcome cancel(int number, int lastState)
            throws IOException, InterruptedException {
        try {
            IppMessage _ =
                    connection.ask(
                            IppMessage.request(
                                    IppMessage.CANCEL_JOB,
                                    connection.printer(),
                                    IppAttribute.number("job-id", number)),
                            patience.answer());
        } catch (IppRefusal tooLate) {
            LOG.log(Level.INFO, "a job was not cancelled: {0}", tooLate.getMessage());
        }
        if (job(number).number("job-state") == COMPLETED) {
            return new Printed();
        }
        DeviceFault fault = standing.orElse(DeviceFault.UNCONFIRMED);
        return new NotPrinted(fault, lastState > PENDING_MAX);
    }

    private IppMessage.Group job(int number) throws IOException, InterruptedException {
        return subject(
                IppMessage.request(
                        IppMessage.JOB_ATTRIBUTES,
                        connection.printer(),
                        IppAttribute.number("job-id", number),
                        IppAttribute.keywords(
                                "requested-attributes", "job-state", "job-state-reasons")));
    }

    private IppMessage.Group subject(IppMessage question) throws IOException, InterruptedException {
        return first(connection.ask(question, patience.answer()));
    }

    private static IppMessage.Group first(IppMessage answer) throws IOException {
        return answer.subjects().stream()
                .findFirst()
                .orElseThrow(() -> new IOException("the printer answers without an answer"));
    }
}
