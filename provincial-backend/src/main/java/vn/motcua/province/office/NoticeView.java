package vn.motcua.province.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.message.Notice;

/** What was told by phone of a dossier, as HTML; of the number only the end is shown. */
final class NoticeView {
    private final Template template;
    private final Words words;

    NoticeView(Template template, Words words) {
        this.template = template;
        this.words = words;
    }

    /**
     * @param phone the end of it; empty where nobody is told
     */
    String html(DossierCode code, String phone, List<Notice> notices, String csrf) {
        String to = phone.isEmpty() ? words.say("told.nobody") : words.say("told.to", phone);
        String stop =
                phone.isEmpty()
                        ? ""
                        : template.fill("stop-notices", Map.of("code", code.value(), "csrf", csrf));
        String rows = notices.stream().map(this::row).collect(Collectors.joining());
        return template.fill("notices", Map.of("to", to, "rows", rows, "stop", stop));
    }

    private String row(Notice notice) {
        String date = notice.values().getOrDefault("date", "");
        return template.fill(
                "notice",
                Map.of(
                        "kind",
                        words.say("told." + notice.kind(), date),
                        "at",
                        Words.time(notice.madeAt()),
                        "state",
                        words.say(
                                "told.state." + notice.state(),
                                notice.way(),
                                Words.time(notice.settledAt()))));
    }
}
