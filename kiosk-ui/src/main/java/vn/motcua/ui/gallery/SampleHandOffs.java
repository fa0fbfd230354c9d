package vn.motcua.ui.gallery;

import java.util.Locale;
import java.util.Map;
import vn.motcua.contract.screen.HandOffProgress;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.ScreenState;

/** A phone that sends photos, from the first moment to the last. */
final class SampleHandOffs {
    private static final String ADDRESS =
            "https://motcua.tinhmau.example/gui-anh/AbCdEfGhIjKlMnOpQrStUv?lang=vi";
    private static final String HERE =
            "http://192.168.10.21:8086/gui-anh/AbCdEfGhIjKlMnOpQrStUv?lang=vi";
    private static final String PAPER = "Giấy chứng sinh (bản chính)";

    private SampleHandOffs() {}

    static void addTo(Map<String, ScreenState> states) {
        for (HandOffProgress progress : HandOffProgress.values()) {
            boolean isGood =
                    progress == HandOffProgress.READY || progress == HandOffProgress.OPENED;
            String name = progress.name().toLowerCase(Locale.ROOT).replace('_', '-');
            states.put(
                    "K41-" + name,
                    new HandOffState.CodeShown(
                            PAPER, isGood ? ADDRESS : "", "", progress, isGood ? 0 : 3, 0));
        }
        states.put(
                "K41-photos",
                new HandOffState.CodeShown(PAPER, ADDRESS, "", HandOffProgress.OPENED, 12, 2));
        states.put(
                "K41-here",
                new HandOffState.CodeShown(
                        PAPER, HERE, "Mot Cua Phuong Mau", HandOffProgress.READY, 0, 0));
    }
}
