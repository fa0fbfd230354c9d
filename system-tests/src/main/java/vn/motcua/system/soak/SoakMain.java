package vn.motcua.system.soak;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** {@code ./kiosk soak [NAME [ROUNDS [SEED]]]}. */
public final class SoakMain {
    private static final List<Soak> SOAKS =
            List.of(
                    new KillSoak(),
                    new DraftSoak(),
                    new DeviceSoak(),
                    new PrintTruthSoak(),
                    new PageSoak(),
                    new MonkeySoak());

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
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : soak.rounds();
        long seed =
                arguments.length > 2
                        ? Long.parseLong(arguments[2])
                        : RandomGenerator.getDefault().nextInt(1_000_000);
        System.exit(holds(soak, rounds, seed) ? 0 : 1);
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
