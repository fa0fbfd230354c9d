package vn.motcua.contract.screen;

/** A point of the picture, in millimetres from its upper left corner. */
public record Spot(double xMm, double yMm) {
    public double distanceTo(Spot other) {
        return Math.hypot(xMm - other.xMm, yMm - other.yMm);
    }
}
