package vn.motcua.local.procedure;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.ProcedureListPart;

/** The list of all procedures, of which this kiosk knows hardly more than the names. */
public final class ProcedureList {
    private final Handle handle;

    /**
     * @param handle on {@code cache.db}
     */
    public ProcedureList(Handle handle) {
        this.handle = handle;
    }

    /** With its last part the list replaces the one before. */
    public void put(ProcedureListPart part) {
        int _ =
                handle.execute(
                        """
                        INSERT OR REPLACE INTO procedure_list (edition, part, parts, body)
                        VALUES (?, ?, ?, ?)
                        """,
                        part.edition(),
                        part.part(),
                        part.parts(),
                        Catalogue.JSON.writeValueAsString(part));
        int there =
                handle.select(
                                "SELECT count(*) FROM procedure_list WHERE edition = ?",
                                part.edition())
                        .mapTo(Integer.class)
                        .one();
        if (there >= part.parts()) {
            int _ = handle.execute("DELETE FROM procedure_list WHERE edition <> ?", part.edition());
        }
    }

    /** Forgets all, as when the province began to number anew. */
    public void clear() {
        int _ = handle.execute("DELETE FROM procedure_list");
    }

    /** Empty when the province has told none, or not all of it yet. */
    public List<ListedProcedure> standing() {
        return handle
                .select(
                        """
                        SELECT body FROM procedure_list AS one
                        WHERE parts = (
                            SELECT count(*) FROM procedure_list WHERE edition = one.edition)
                        ORDER BY edition, part
                        """)
                .mapTo(String.class)
                .map(body -> Catalogue.JSON.readValue(body, ProcedureListPart.class))
                .stream()
                .flatMap(part -> part.procedures().stream())
                .toList();
    }
}
