package vn.motcua.province.procedure;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * Publishes procedures to every kiosk: {@code --config FILE list | publish FILE… | withdraw CODE}.
 * The province may go on running meanwhile.
 */
public final class ProceduresMain {
    private ProceduresMain() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.size() < 3 || !words.getFirst().equals("--config")) {
            System.err.println(
                    "procedures: write list, publish FILE…, withdraw CODE or names FILE");
            System.exit(2);
        }
        try (Database database = Database.open(ProvinceConfig.read(Path.of(words.get(1))))) {
            boolean _ =
                    database.write(handle -> {
                        Streams.openShared(handle, new SecureRandom());
                        return true;
                    });
            System.exit(run(database, words.get(2), words.subList(3, words.size())) ? 0 : 2);
        } catch (ConfigException | IllegalStateException unusable) {
            System.err.println("procedures: " + unusable.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Database database, String command, List<String> names) {
        var feed = new FeedWriter(database);
        var desk = new ProcedureDesk(database, feed, InstantSource.system());
        switch (command) {
            case "list" -> desk.newest().forEach(ProceduresMain::say);
            case "publish" -> {
                return publish(desk, names.stream().map(Path::of).toList());
            }
            case "withdraw" -> {
                List<String> strange = names.stream().filter(code -> !desk.withdraw(code)).toList();
                strange.forEach(code -> System.err.println(code + ": is not published"));
                return strange.isEmpty();
            }
            case "names" -> {
                return names.size() == 1
                        && publish(
                                new ListDesk(database, feed, InstantSource.system()),
                                Path.of(names.getFirst()));
            }
            default -> {
                System.err.println("procedures: does not know '%s'".formatted(command));
                return false;
            }
        }
        return true;
    }

    private static boolean publish(ProcedureDesk desk, List<Path> files) {
        switch (desk.publish(files)) {
            case Publishing.Done(var published, var unchanged) -> {
                published.forEach(ProceduresMain::say);
                unchanged.forEach(code -> System.out.println(code + "\tunchanged"));
                return true;
            }
            case Publishing.Refused(var flaws) -> {
                flaws.forEach(System.err::println);
                System.err.println("procedures: nothing was published");
                return false;
            }
        }
    }

    private static boolean publish(ListDesk desk, Path file) {
        switch (desk.publish(file)) {
            case ListDesk.Outcome.Listed(int procedures) -> {
                System.out.println(procedures + " procedures are listed");
                return true;
            }
            case ListDesk.Outcome.Refused(String flaw) -> {
                System.err.println("procedures: " + flaw);
                return false;
            }
        }
    }

    private static void say(PublishedVersion each) {
        Procedure procedure = each.procedure();
        String state = each.isWithdrawn() ? "withdrawn" : "published";
        System.out.printf(
                "%s\t%d\t%s\t%s%n",
                procedure.code(), procedure.version(), state, procedure.alias());
    }
}
