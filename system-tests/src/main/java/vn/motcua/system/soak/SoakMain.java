package vn.motcua.system.soak;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** {@code ./kiosk soak [NAME [ROUNDS [SEED]]]}, or {@code NAME --seeds ROUNDS --from SEED}. */
public final class SoakMain {
    private static final List<Soak> SOAKS =
            List.of(
                    new KillSoak(),
                    new ImagesSoak(),
                    new DraftSoak(),
                    new MarkersSoak(),
                    new DeviceSoak(),
                    new PrintTruthSoak(),
                    new PageSoak(),
                    new WrongPaperSoak(),
                    new MonkeySoak(),
                    new PaymentSoak(),
                    new TicketSoak(),
                    new SyncSoak());

    private SoakMain() {}

    public static void main(String[] arguments) {
        Optional<Soak> named =
                arguments.length == 0
                        ? Optional.empty()
                        : SOAKS.stream().filter(s -> s.name().equals(arguments[0])).findFirst();
        if (named.isEmpty()) {
            SOAKS.forEach(
                    s -> System.out.printf("%-12s %d × %s%n", s.name(), s.rounds(), s.about()));
            System.exit(arguments.length == 0 ? 0 : 2);
        }
        Soak soak = named.orElseThrow();
        int rounds = given(arguments, "--seeds", 1).map(Integer::parseInt).orElse(soak.rounds());
        long seed =
                given(arguments, "--from", 2)
                        .map(Long::parseLong)
                        .orElseGet(() -> (long) RandomGenerator.getDefault().nextInt(1_000_000));
        System.exit(holds(soak, rounds, seed) ? 0 : 1);
    }

    /** By its name, or where it stands when nothing is named. */
    private static Optional<String> given(String[] arguments, String name, int place) {
        int named = List.of(arguments).indexOf(name);
        if (named >= 0) {
            return named + 1 < arguments.length
                    ? Optional.of(arguments[named + 1])
                    : Optional.empty();
        }
        boolean isPlain = arguments.length > place && !arguments[1].startsWith("--");
        return isPlain ? Optional.of(arguments[place]) : Optional.empty();
    }

    private static boolean holds(Soak soak, int rounds, long seed) {
        System.out.printf("%s: %s; %d rounds, seed %d%n", soak.name(), soak.about(), rounds, seed);
        try {
            List<String> complaints = soak.run(rounds, seed);
            complaints.forEach(each -> System.out.println("  " + each));
            System.out.println(complaints.isEmpty() ? "PASS" : "FAIL");
            return complaints.isEmpty();
        } catch (Exception surprise) { // boundary: whatever ends it is the reason
            surprise.printStackTrace(System.err);
            System.out.println("FAIL " + surprise);
            return false;
        }
    }
}
