package vn.motcua.contract.procedure;

import java.util.List;

/**
 * A part of the list of all procedures, which is too long for one message. The list stands when all
 * its parts are there; until then the one before stands.
 *
 * @param edition the same for all parts of a list, and for no other list
 * @param part from 0 to {@code parts - 1}
 */
public record ProcedureListPart(
        long edition, int part, int parts, List<ListedProcedure> procedures) {

    public ProcedureListPart {
        procedures = List.copyOf(procedures);
    }
}
