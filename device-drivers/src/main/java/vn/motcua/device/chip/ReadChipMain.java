package vn.motcua.device.chip;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.contract.device.DeviceId;

/**
 * {@code ./kiosk read-chip}: a technician tries a card reader out, with a card of her own. What
 * opens the card is read from the standard input, for command lines are seen by others.
 */
public final class ReadChipMain {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final String USAGE =
            "read-chip: write three lines: the number of twelve digits, the day of birth and the"
                    + " last day of validity, both as day/month/year";
    private static final int SLIP = 2;

    private ReadChipMain() {}

    /** Ends with 0 if the card was read and is genuine, with 1 if not, with 2 after a slip. */
    public static void main(String[] arguments) throws IOException {
        int at = List.of(arguments).indexOf("--signers") + 1;
        boolean isNamed = at > 0 && at < arguments.length;
        Path signers = Path.of(isNamed ? arguments[at] : "/etc/motcua/signers");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            CardKey key = CardKey.of(line(lines), day(line(lines)), day(line(lines)));
            ChipOutcome outcome =
                    new ChipReader(new DeviceId("chip"), "", Signers.in(signers)).read(key);
            out.println(said(outcome));
            System.exit(outcome instanceof ChipOutcome.Read ? 0 : 1);
        } catch (IllegalArgumentException | DateTimeException slip) {
            System.err.println(USAGE);
            System.exit(SLIP);
        }
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? "" : line.strip();
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written, DAY);
    }

    static String said(ChipOutcome outcome) {
        return switch (outcome) {
            case ChipOutcome.Read(ChipIdentity identity) ->
                    "read, and genuine: %s, %s, born %s"
                            .formatted(identity.name(), identity.number(), identity.birth());
            case ChipOutcome.NoCard() -> "no card lies on a reader; readers: " + readers();
            case ChipOutcome.CardRemoved() -> "the card was taken away too early; lay it still";
            case ChipOutcome.WrongKey() -> "the card does not open with these; look at the card";
            case ChipOutcome.NotAnIdentityCard() -> "this is no identity card with a chip";
            case ChipOutcome.NotTrusted _ ->
                    "its signer has no certificate in the folder of signers";
            case ChipOutcome.Tampered() -> "what stands on the chip is not what was signed";
            case ChipOutcome.ReaderGone() -> "there is no reader; plug it in, and look after pcscd";
        };
    }

    private static String readers() {
        return String.join(", ", ChipReader.readers());
    }
}
