package vn.motcua.system.powercut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.HandInOutcome;

/**
 * Starts a kiosk on what a power cut left of its disk, and looks whether it kept its word: what was
 * confirmed is there whole, nothing is there by half, and the kiosk goes on.
 */
public final class PowerCuts {
    private final Recording recording;
    private final Path image;
    private final PageImage page;

    PowerCuts(Recording recording, Workplace place) {
        this.recording = recording;
        image = place.folder().resolve("image");
        page = place.unusedPage();
    }

    /** How many there are: before each thing the kiosk did to its disk, and after the last. */
    public int moments() {
        return recording.length() + 1;
    }

    /**
     * @param cut number of the operation before which the power goes
     * @param seed of what the disk keeps besides what it must
     * @return what does not hold
     */
    public List<String> complaintsAfter(int cut, long seed)
            throws IOException, InterruptedException {
        Path _ = Files.createDirectories(image);
        recording.diskAt(cut).leaveIn(image, new Random(seed));
        List<String> said = recording.saidBefore(cut);
        SpokenProvince province = SpokenProvince.that(said);
        List<String> complaints = new ArrayList<>();
        try (RealKiosk kiosk = new RealKiosk(image, province, Durability.FULL)) {
            checkStart(kiosk, complaints);
            checkNumbers(kiosk, said, complaints);
            kiosk.send();
            checkConfirmed(said, province, complaints);
            province.settle();
            kiosk.read();
            checkEnd(kiosk, province, complaints);
        } catch (RuntimeException refused) { // boundary: a kiosk that does not start is a complaint
            complaints.add("it does not start: " + refused);
        }
        complaints.addAll(province.complaints());
        Scratch.remove(image);
        return complaints.stream()
                .map(each -> "power cut %d, seed %d: %s".formatted(cut, seed, each))
                .toList();
    }

    private static void checkStart(RealKiosk kiosk, List<String> complaints) {
        if (kiosk.kiosk().movedAside().isPresent()) {
            complaints.add("kiosk.db was damaged");
        }
        if (kiosk.position() != kiosk.news()) {
            complaints.add(
                    "I7: %d news, but read up to %d".formatted(kiosk.news(), kiosk.position()));
        }
    }

    /** Papers can be handed in again at once, and get a number that nobody has. */
    private void checkNumbers(RealKiosk kiosk, List<String> said, List<String> complaints) {
        Set<String> numbers = new HashSet<>();
        confirmed(said)
                .forEach(words -> {
                    boolean _ = numbers.add(words.get(1));
                });
        HandInOutcome outcome = kiosk.handIn(UUID.randomUUID(), page);
        if (!(outcome instanceof HandInOutcome.TakenIn(String number, _, _))) {
            complaints.add("papers are not taken in any more: " + outcome);
        } else if (numbers.contains(number)) {
            complaints.add("I2: a number was given twice: " + number);
        }
    }

    private static void checkConfirmed(
            List<String> said, SpokenProvince province, List<String> complaints) {
        confirmed(said).stream()
                .filter(words -> !province.hasTaken(UUID.fromString(words.get(0))))
                .forEach(words -> complaints.add("I1: confirmed and lost: " + words.get(1)));
    }

    /** Id and number of each. */
    private static List<List<String>> confirmed(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(RecordedKiosk.CONFIRMED))
                .map(line -> line.substring(RecordedKiosk.CONFIRMED.length()))
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
    }

    private static void checkEnd(
            RealKiosk kiosk, SpokenProvince province, List<String> complaints) {
        if (kiosk.unsent() > 0) {
            complaints.add("I3: %d messages can never be sent".formatted(kiosk.unsent()));
        }
        if (!kiosk.documents().isEmpty()) {
            complaints.add("I20: files that nobody needs: " + kiosk.documents());
        }
        if (kiosk.news() != province.streams().news()) {
            complaints.add("I5: %d news of %d".formatted(kiosk.news(), province.streams().news()));
        }
    }
}
