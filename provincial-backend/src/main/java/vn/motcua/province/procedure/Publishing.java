package vn.motcua.province.procedure;

import java.util.List;

/** What became of files that were to be published. */
public sealed interface Publishing {

    /**
     * @param unchanged codes of those that stand just so already
     */
    record Done(List<PublishedVersion> published, List<String> unchanged) implements Publishing {
        public Done {
            published = List.copyOf(published);
            unchanged = List.copyOf(unchanged);
        }
    }

    /**
     * Nothing was published.
     *
     * @param flaws each a sentence that names file, procedure, field, what was found and what is
     *     wanted
     */
    record Refused(List<String> flaws) implements Publishing {
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }
}
