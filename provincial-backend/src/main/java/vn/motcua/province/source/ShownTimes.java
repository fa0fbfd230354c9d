package vn.motcua.province.source;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityAnswer;

/** What a kiosk may show of the times that a source tells of. */
final class ShownTimes {
    private static final int TIMES_MAX = 60;
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z:._-]{1,60}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{6,20}");

    private ShownTimes() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    static UtilityAnswer of(List<FreeTime> times) {
        return new UtilityAnswer.Free(
                times.stream()
                        .filter(time -> isId(time.id()))
                        .limit(TIMES_MAX)
                        .map(ShownTimes::shown)
                        .toList());
    }

    static UtilityAnswer of(UtilityAnswer.Booked booked) {
        return isCode(booked.code())
                ? new UtilityAnswer.Booked(booked.code(), shown(booked.time()))
                : new UtilityAnswer.SourceSilent();
    }

    private static FreeTime shown(FreeTime time) {
        return new FreeTime(time.id(), time.at(), ShownResult.plain(time.words()));
    }
}
