package vn.motcua.local.technician.tuning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TouchVerdict;

/**
 * How far from five crosses a finger was felt.
 *
 * @param worstMm the largest of the distances
 */
record TouchMeasure(TouchVerdict verdict, double worstMm) {
    /** As much as there is at least between two targets, and a little for the finger. */
    static final double GOOD_MM = 3;

    private static final double INSET_MM = 15;

    /** In the corners and in the middle of the screen. */
    static List<Spot> crosses(KioskConfig.Screen screen) {
        double right = screen.widthPx() / screen.pxPerMm();
        double bottom = screen.heightPx() / screen.pxPerMm();
        return List.of(
                new Spot(INSET_MM, INSET_MM),
                new Spot(right - INSET_MM, INSET_MM),
                new Spot(right / 2, bottom / 2),
                new Spot(INSET_MM, bottom - INSET_MM),
                new Spot(right - INSET_MM, bottom - INSET_MM));
    }

    /**
     * @param touched where each was felt, in their order
     */
    static TouchMeasure of(List<Spot> crosses, List<Spot> touched) {
        double worst = worst(crosses, touched);
        if (worst <= GOOD_MM) {
            return new TouchMeasure(TouchVerdict.GOOD, worst);
        }
        boolean each =
                IntStream.range(0, crosses.size())
                        .allMatch(at -> nearest(crosses, touched.get(at)).equals(crosses.get(at)));
        if (!each) {
            return new TouchMeasure(TouchVerdict.TURNED, worst);
        }
        double right =
                IntStream.range(0, crosses.size())
                        .mapToDouble(at -> touched.get(at).xMm() - crosses.get(at).xMm())
                        .average()
                        .orElseThrow();
        double down =
                IntStream.range(0, crosses.size())
                        .mapToDouble(at -> touched.get(at).yMm() - crosses.get(at).yMm())
                        .average()
                        .orElseThrow();
        List<Spot> back =
                touched.stream()
                        .map(spot -> new Spot(spot.xMm() - right, spot.yMm() - down))
                        .toList();
        return new TouchMeasure(
                worst(crosses, back) <= GOOD_MM ? TouchVerdict.SHIFTED : TouchVerdict.UNEVEN,
                worst);
    }

    private static double worst(List<Spot> crosses, List<Spot> touched) {
        return IntStream.range(0, crosses.size())
                .mapToDouble(at -> crosses.get(at).distanceTo(touched.get(at)))
                .max()
                .orElseThrow();
    }

    private static Spot nearest(List<Spot> crosses, Spot touched) {
        return crosses.stream().min(Comparator.comparingDouble(touched::distanceTo)).orElseThrow();
    }
}
