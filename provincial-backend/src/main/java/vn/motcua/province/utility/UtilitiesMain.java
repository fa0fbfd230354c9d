package vn.motcua.province.utility;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.utility.Utility;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * Offers utilities at every kiosk: {@code --config FILE list | publish FILE… | withdraw ID…}. The
 * province may go on running meanwhile.
 */
public final class UtilitiesMain {
    private UtilitiesMain() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.size() < 3 || !words.getFirst().equals("--config")) {
            System.err.println("utilities: write list, publish FILE… or withdraw ID…");
            System.exit(2);
        }
        try (Database database = Database.open(ProvinceConfig.read(Path.of(words.get(1))))) {
            Streams.openShared(database, new SecureRandom());
            var desk = new UtilityDesk(database, new FeedWriter(database));
            System.exit(run(desk, words.get(2), words.subList(3, words.size())) ? 0 : 2);
        } catch (ConfigException | IllegalStateException unusable) {
            System.err.println("utilities: " + unusable.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(UtilityDesk desk, String command, List<String> names) {
        return switch (command) {
            case "list" -> {
                desk.standing().forEach(UtilitiesMain::say);
                yield true;
            }
            case "publish" -> {
                var done = desk.publishFiles(names.stream().map(Path::of).toList());
                done.published().forEach(UtilitiesMain::say);
                done.flaws().forEach(System.err::println);
                yield done.flaws().isEmpty();
            }
            case "withdraw" -> {
                List<String> strange = names.stream().filter(id -> !desk.withdraw(id)).toList();
                strange.forEach(id -> System.err.println(id + ": is not published"));
                yield strange.isEmpty();
            }
            default -> {
                System.err.println("utilities: does not know '%s'".formatted(command));
                yield false;
            }
        };
    }

    private static void say(Utility each) {
        System.out.printf(
                "%s\t%d\t%s%n", each.card().id(), each.version(), each.card().name().vi());
    }
}
