package vn.motcua.province.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.province.dossier.DossierDocument;
import vn.motcua.province.post.PostOrder;
import vn.motcua.province.post.PostedItem;

/** One dossier as an officer sees it: facts, papers, way. */
final class DossierView {
    private final Template template;
    private final Words words;

    DossierView(Template template, Words words) {
        this.template = template;
        this.words = words;
    }

    /**
     * @param actions HTML of the forms
     * @param printed HTML of the links to what can be printed
     * @param notices HTML of what was told by phone
     */
    String html(Case shown, String actions, String printed, String notices, Instant now) {
        Dossier dossier = shown.dossier();
        return template.fill(
                "page",
                Map.ofEntries(
                        Map.entry("code", dossier.code().value()),
                        Map.entry("number", words.orEmpty(dossier.submissionNumber())),
                        Map.entry("procedure", words.orEmpty(dossier.procedure().name())),
                        Map.entry("applicant", words.orEmpty(dossier.applicant())),
                        Map.entry("statusCode", String.valueOf(dossier.status().code())),
                        Map.entry("status", dossier.status().officialText()),
                        Map.entry("holder", words.holder(dossier.holder())),
                        Map.entry("dueClass", Words.isLate(dossier, now) ? "late" : ""),
                        Map.entry("due", words.due(dossier, now)),
                        Map.entry("desk", words.orEmpty(dossier.desk())),
                        Map.entry("notices", notices),
                        Map.entry("asked", asked(dossier.supplement())),
                        Map.entry("answers", answers(shown.answers())),
                        Map.entry("documents", documents(dossier, shown.documents())),
                        Map.entry("posted", posted(shown.posted())),
                        Map.entry("actions", actions),
                        Map.entry("printed", printed),
                        Map.entry("history", history(dossier))));
    }

    private String asked(SupplementRequest supplement) {
        return switch (supplement) {
            case SupplementRequest.Nothing() -> "";
            case SupplementRequest.Papers(var papers, var before) ->
                    template.fill(
                            "asked",
                            Map.of(
                                    "before",
                                    Words.day(before),
                                    "papers",
                                    papers.stream()
                                            .map(paper ->
                                                    template.fill(
                                                            "asked-paper",
                                                            Map.of(
                                                                    "name",
                                                                    paper.name(),
                                                                    "reason",
                                                                    quote(paper.reason()))))
                                            .collect(Collectors.joining())));
        };
    }

    private String answers(List<FormAnswer> answers) {
        return answers.isEmpty()
                ? ""
                : template.fill(
                        "answers",
                        Map.of(
                                "rows",
                                answers.stream().map(this::answer).collect(Collectors.joining())));
    }

    private String answer(FormAnswer said) {
        return template.fill(
                "answer",
                Map.of("question", said.question(), "answer", words.orEmpty(said.answer())));
    }

    private String posted(List<PostedItem> items) {
        return items.isEmpty()
                ? ""
                : template.fill(
                        "posted",
                        Map.of(
                                "rows",
                                items.stream().map(this::posted).collect(Collectors.joining())));
    }

    private String posted(PostedItem item) {
        PostOrder order = item.order();
        String kind = order.kind().name();
        return template.fill(
                "posted-item",
                Map.of(
                        "kind",
                        words.say("post." + kind),
                        "state",
                        words.say("post." + kind + "." + item.parcel().state()),
                        "at",
                        Words.time(item.parcel().at()),
                        "tracking",
                        words.orEmpty(item.parcel().tracking()),
                        "name",
                        words.orEmpty(order.name()),
                        "phone",
                        words.orEmpty(order.phone()),
                        "address",
                        order.address(),
                        "remark",
                        quote(item.why().isEmpty() ? order.remark() : item.why())));
    }

    private String warnings(List<PageWarning> warnings) {
        return warnings.isEmpty()
                ? ""
                : template.fill(
                        "warnings",
                        Map.of(
                                "words",
                                warnings.stream()
                                        .map(warning -> words.say("warning." + warning.name()))
                                        .collect(Collectors.joining(", "))));
    }

    private String documents(Dossier dossier, List<DossierDocument> documents) {
        if (documents.isEmpty()) {
            return template.fill("no-documents", Map.of());
        }
        String rows =
                documents.stream()
                        .map(document ->
                                template.fill(
                                        "document",
                                        Map.of(
                                                "code",
                                                dossier.code().value(),
                                                "sha256",
                                                document.sha256(),
                                                "paper",
                                                words.orEmpty(document.paper()),
                                                "pages",
                                                String.valueOf(document.pages()),
                                                "warnings",
                                                warnings(document.warnings()),
                                                "at",
                                                Words.time(document.handedInAt()))))
                        .collect(Collectors.joining());
        return template.fill("documents", Map.of("rows", rows));
    }

    /** The latest step first. */
    private String history(Dossier dossier) {
        return dossier.history().reversed().stream().map(this::step).collect(Collectors.joining());
    }

    private String step(StatusChange step) {
        return template.fill(
                "step",
                Map.of(
                        "status",
                        step.status().officialText(),
                        "at",
                        Words.time(step.at()),
                        "holder",
                        words.holder(step.holder()),
                        "note",
                        quote(step.note())));
    }

    private String quote(String text) {
        return text.isEmpty() ? "" : template.fill("reason", Map.of("words", text));
    }
}
