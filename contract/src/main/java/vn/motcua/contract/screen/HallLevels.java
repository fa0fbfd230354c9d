package vn.motcua.contract.screen;

/**
 * How loud and how bright the kiosk is in its hall, as its technician set it.
 *
 * @param speaker loudness of the loudspeaker, 1 to 5; the visitor's own steps count from there
 * @param headset the same of the headset
 * @param dayPercent brightness of the picture by day, 40 to 100
 * @param nightPercent the same from six in the evening to six in the morning
 */
public record HallLevels(int speaker, int headset, int dayPercent, int nightPercent) {
    public static final int LOUDEST = 5;
    public static final int DARKEST_PERCENT = 40;
    public static final int BRIGHTEST_PERCENT = 100;
    public static final HallLevels USUAL =
            new HallLevels(3, 3, BRIGHTEST_PERCENT, BRIGHTEST_PERCENT);

    public HallLevels {
        speaker = Math.clamp(speaker, 1, LOUDEST);
        headset = Math.clamp(headset, 1, LOUDEST);
        dayPercent = Math.clamp(dayPercent, DARKEST_PERCENT, BRIGHTEST_PERCENT);
        nightPercent = Math.clamp(nightPercent, DARKEST_PERCENT, BRIGHTEST_PERCENT);
    }
}
