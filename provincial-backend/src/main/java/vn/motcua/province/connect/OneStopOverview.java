package vn.motcua.province.connect;

import java.util.List;

/**
 * How the connection to the one-stop system does.
 *
 * @param known dossiers that both know
 * @param waiting dossiers that it has still to be told of
 */
public record OneStopOverview(
        long known, long waiting, List<Trouble> troubles, List<SetAside> setAsides) {
    public OneStopOverview {
        troubles = List.copyOf(troubles);
        setAsides = List.copyOf(setAsides);
    }

    /** A dossier of ours that it could not be told, or does not want. */
    public record Trouble(String dossier, Flaw flaw, String detail) {}
}
