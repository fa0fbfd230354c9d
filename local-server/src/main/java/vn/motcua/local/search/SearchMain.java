package vn.motcua.local.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.procedure.ProcedureIndex;

/** {@code search [--catalogue FILE] QUERY}: the first five codes and names, a tab between. */
public final class SearchMain {
    private static final int FIRST = 5;
    private static final String USAGE = "search: write [--catalogue FILE] QUERY";

    private SearchMain() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        boolean named = !given.isEmpty() && given.getFirst().equals("--catalogue");
        if (given.size() < (named ? 3 : 1)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String typed = String.join(" ", given.subList(named ? 2 : 0, given.size()));
        try {
            var search =
                    new ProcedureSearch(named ? list(given.get(1)) : Catalogue.shipped().listed());
            search.find(typed, FIRST).forEach(each -> out.println(line(each)));
        } catch (IOException unreadable) {
            System.err.println("search: " + unreadable.getMessage());
            System.exit(2);
        }
    }

    private static List<ListedProcedure> list(String file) throws IOException {
        return ProcedureIndex.read(Path.of(file));
    }

    private static String line(ListedProcedure found) {
        return found.code() + "\t" + found.name().replaceAll("\\s+", " ");
    }
}
