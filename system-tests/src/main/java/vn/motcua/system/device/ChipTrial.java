package vn.motcua.system.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.chip.simulated.ChipFault;
import vn.motcua.device.chip.simulated.SimulatedChipReader;

/**
 * One chip reader through a few random readings and faults: a card is believed only if nothing is
 * wrong with it, each fault is told as what it is, and a mended reader reads.
 */
final class ChipTrial implements AutoCloseable {
    private static final int STEPS_MAX = 3;
    private static final DeviceId ID = new DeviceId("chip-reader");

    private final Random random;
    private final SimulatedChipReader hardware;
    private final ChipReader driver;
    private final List<String> complaints = new ArrayList<>();

    ChipTrial(SimulatedChipReader hardware, long seed) {
        this.random = new Random(seed);
        this.hardware = hardware;
        this.driver = hardware.driver(ID);
    }

    List<String> run() {
        int steps = 1 + random.nextInt(STEPS_MAX);
        ChipFault[] all = ChipFault.values();
        for (int step = 0; step < steps; step++) {
            ChipFault fault = all[random.nextInt(all.length)];
            hardware.fault(fault, true);
            expect(fault.name(), outcome(fault));
            hardware.fault(fault, false);
        }
        expect("mended", ChipOutcome.Read.class);
        return List.copyOf(complaints);
    }

    private void expect(String story, Class<? extends ChipOutcome> wanted) {
        ChipOutcome outcome = driver.read(SimulatedChipReader.KEY);
        if (!wanted.isInstance(outcome)) {
            complaints.add(story + " gave " + outcome.getClass().getSimpleName());
        }
        if (outcome instanceof ChipOutcome.Read(var identity)
                && !identity.number().equals(SimulatedChipReader.NUMBER)) {
            complaints.add(story + " gave another person");
        }
    }

    private static Class<? extends ChipOutcome> outcome(ChipFault fault) {
        return switch (fault) {
            case UNPLUGGED -> ChipOutcome.ReaderGone.class;
            case NO_CARD -> ChipOutcome.NoCard.class;
            case HELD_BY_ANOTHER, LIFTED_AT_ONCE, LIFTED_IN_KEY, LIFTED_IN_FILES ->
                    ChipOutcome.CardRemoved.class;
            case ANOTHERS_CARD, GARBLED -> ChipOutcome.WrongKey.class;
            case NEWER_CARD -> ChipOutcome.Read.class;
            case CHANGED_NAME -> ChipOutcome.Tampered.class;
            case UNKNOWN_SIGNER -> ChipOutcome.NotTrusted.class;
            case BANK_CARD,
                    ANSWERS_ERRORS,
                    FORGED_ANSWERS,
                    NO_DETAILS,
                    CUT_DETAILS,
                    NO_SIGNATURE,
                    CUT_SIGNATURE,
                    SHORT_FILES ->
                    ChipOutcome.NotAnIdentityCard.class;
        };
    }

    @Override
    public void close() {
        driver.close();
        hardware.close();
    }
}
