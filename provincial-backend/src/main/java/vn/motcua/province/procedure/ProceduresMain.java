package vn.motcua.province.procedure;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.procedure.LifeEvents;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * Publishes procedures, and the life events that lead to them, to every kiosk: {@code --config FILE
 * list | publish FILE… | withdraw CODE… | events FILE}. The province may go on running meanwhile.
 */
public final class ProceduresMain {
    /** No procedure has this code. */
    private static final String EVENTS = "events";

    private ProceduresMain() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.size() < 3 || !words.getFirst().equals("--config")) {
            System.err.println(
                    "procedures: write list, publish FILE…, withdraw CODE|events, names FILE or events FILE");
            System.exit(2);
        }
        try (Database database = Database.open(ProvinceConfig.read(Path.of(words.get(1))))) {
            Streams.openShared(database, new SecureRandom());
            System.exit(run(database, words.get(2), words.subList(3, words.size())) ? 0 : 2);
        } catch (ConfigException | IllegalStateException unusable) {
            System.err.println("procedures: " + unusable.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Database database, String command, List<String> names) {
        var feed = new FeedWriter(database);
        var desk = new ProcedureDesk(database, feed, InstantSource.system());
        var events = new LifeEventDesk(database, feed, desk, InstantSource.system());
        switch (command) {
            case "list" -> {
                desk.newest().forEach(ProceduresMain::say);
                events.standing().ifPresent(standing -> say(standing, "published"));
            }
            case "publish" -> {
                return publish(desk, names.stream().map(Path::of).toList());
            }
            case "withdraw" -> {
                List<String> strange =
                        names.stream()
                                .filter(name ->
                                        !(name.equals(EVENTS)
                                                ? events.withdraw()
                                                : desk.withdraw(name)))
                                .toList();
                strange.forEach(code -> System.err.println(code + ": is not published"));
                return strange.isEmpty();
            }
            case "names" -> {
                return names.size() == 1
                        && publish(
                                new ListDesk(database, feed, InstantSource.system()),
                                Path.of(names.getFirst()));
            }
            case EVENTS -> {
                return names.size() == 1 && publish(events, Path.of(names.getFirst()));
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

    private static boolean publish(LifeEventDesk desk, Path file) {
        switch (desk.publish(file)) {
            case LifeEventDesk.Outcome.Published(LifeEvents events) -> say(events, "published");
            case LifeEventDesk.Outcome.Unchanged(LifeEvents events) -> say(events, "unchanged");
            case LifeEventDesk.Outcome.Refused(String flaw) -> {
                System.err.println(flaw);
                System.err.println("procedures: nothing was published");
                return false;
            }
        }
        return true;
    }

    private static void say(LifeEvents events, String state) {
        String names =
                events.events().stream()
                        .map(event -> event.name().vi())
                        .collect(Collectors.joining(", "));
        System.out.printf("%s\t%d\t%s\t%s%n", EVENTS, events.version(), state, names);
    }

    private static void say(PublishedVersion each) {
        Procedure procedure = each.procedure();
        String state = each.isWithdrawn() ? "withdrawn" : "published";
        System.out.printf(
                "%s\t%d\t%s\t%s%n",
                procedure.code(), procedure.version(), state, procedure.alias());
    }
}
