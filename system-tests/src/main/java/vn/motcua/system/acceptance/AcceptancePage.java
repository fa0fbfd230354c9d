package vn.motcua.system.acceptance;

import java.util.List;
import vn.motcua.system.journey.Steps;
import vn.motcua.system.journey.Walk;

/** The page to browse: each capability with its verdict, each journey with its pictures. */
final class AcceptancePage {
    private AcceptancePage() {}

    /** Its pictures are found beside it, in a folder for each journey. */
    static String html(Acceptance acceptance) {
        StringBuilder rows = new StringBuilder();
        acceptance.capabilities().forEach(each -> rows.append(row(acceptance, each)));
        StringBuilder walks = new StringBuilder();
        acceptance.walks().values().forEach(each -> walks.append(walk(each)));
        long passed = acceptance.passed();
        long failed = acceptance.capabilities().size() - passed;
        return """
        <!doctype html><html lang=en><meta charset=utf-8><title>Một Cửa Kiosk: acceptance</title>
        <style>
        body { font: 16px sans-serif; margin: 1rem auto; max-width: 75rem; }
        td, th { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; }
        tr { border-bottom: 1px solid #999; } table { border-collapse: collapse; }
        .row { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: 0; width: 11rem; }
        img { width: 100%%; border: 1px solid #888; } figcaption { font-size: 13px; }
        </style>
        <h1>What citizens have on the phone, at the kiosk</h1>
        <p><strong>%d passed, %d failed</strong></p>
        <table><tr><th>No.<th>Capability<th>Verdict<th>Journeys</tr>
        %s</table>
        %s</html>
        """
                .formatted(passed, failed, rows, walks);
    }

    private static String row(Acceptance acceptance, Capability capability) {
        List<String> missing = acceptance.missing(capability);
        String journeys =
                String.join(
                        ", ",
                        capability.journeys().stream()
                                .map(name -> "<a href='#%1$s'>%1$s</a>".formatted(escaped(name)))
                                .toList());
        return "<tr><td>%s<td>%s<td>%s<td>%s</tr>\n"
                .formatted(
                        capability.id(),
                        escaped(capability.words()),
                        missing.isEmpty() ? "PASS" : "FAIL: " + escaped(String.join("; ", missing)),
                        journeys);
    }

    private static String walk(Walk walk) {
        String name = walk.journey().name();
        StringBuilder pictures = new StringBuilder();
        for (Steps.Step step : walk.steps()) {
            String file = name + "/" + step.picture().getFileName();
            pictures.append(
                    "<figure><a href='%1$s'><img loading=lazy src='%1$s' alt='%2$s'></a><figcaption>%2$s, %3$d ms</figcaption></figure>"
                            .formatted(file, escaped(step.name()), step.millis()));
        }
        return "<h2 id='%s'>%s: %s</h2><p>%s</p><div class=row>%s</div>\n"
                .formatted(
                        name,
                        name,
                        escaped(walk.verdict()),
                        escaped(walk.journey().about()),
                        pictures);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
