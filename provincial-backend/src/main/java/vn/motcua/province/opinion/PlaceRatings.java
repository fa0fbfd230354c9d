package vn.motcua.province.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The ratings of one place, counted by their points. */
public final class PlaceRatings {
    /** The most points that are given. */
    public static final int MOST = 5;

    /** Of fewer people it could be guessed who said what. */
    public static final int SHOWN_FROM = 5;

    private static final int CONTENT_FROM = 4;

    private final String place;
    private final List<Integer> times;

    PlaceRatings(String place, int... times) {
        this.place = place;
        this.times = IntStream.of(times).boxed().toList();
    }

    /** All places together. */
    public static PlaceRatings sum(String name, List<PlaceRatings> places) {
        List<Integer> sums = new ArrayList<>();
        for (int points = 1; points <= MOST; points++) {
            int wanted = points;
            sums.add(places.stream().mapToInt(each -> each.times(wanted)).sum());
        }
        return new PlaceRatings(name, sums.stream().mapToInt(Integer::intValue).toArray());
    }

    public String place() {
        return place;
    }

    /** How many gave so many points, 1 to 5. */
    public int times(int points) {
        return times.get(points - 1);
    }

    public int all() {
        return times.stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isShown() {
        return all() >= SHOWN_FROM;
    }

    /** Those who were content or very content, of 100. */
    public int percentContent() {
        int content = IntStream.rangeClosed(CONTENT_FROM, MOST).map(this::times).sum();
        return all() == 0 ? 0 : Math.round(100f * content / all());
    }
}
