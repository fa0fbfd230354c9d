package vn.motcua.province.visit;

/**
 * How often people came to one kiosk with papers.
 *
 * @param dossiers handed in there
 * @param inOneVisit of these, accepted with what was brought the first time
 * @param stillAsked of these, papers are asked for and not brought yet
 * @param broughtLater times that papers were brought to a dossier that was there already
 */
public record VisitCount(
        String kiosk, int dossiers, int inOneVisit, int stillAsked, int broughtLater) {

    /** 0 to 100; 0 when there are none. */
    public int percentInOneVisit() {
        return dossiers == 0 ? 0 : Math.toIntExact(Math.round(100.0 * inOneVisit / dossiers));
    }

    VisitCount plus(VisitCount other) {
        return new VisitCount(
                kiosk,
                dossiers + other.dossiers,
                inOneVisit + other.inOneVisit,
                stillAsked + other.stillAsked,
                broughtLater + other.broughtLater);
    }
}
