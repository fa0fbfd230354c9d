package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.news.Alert;

/**
 * Everything the kiosk shows at one moment. The screen is a function of this value alone.
 *
 * @param number grows by one with every frame since the local server started
 * @param online whether the province answers; false shows the band of K37
 * @param fittings how this machine is fitted out and set
 * @param banners alerts that stand in the banner line, most urgent first
 */
public record ScreenFrame(
        long number,
        DisplaySettings display,
        boolean online,
        Fittings fittings,
        List<Alert> banners,
        ScreenState state) {
    public ScreenFrame {
        banners = List.copyOf(banners);
    }
}
