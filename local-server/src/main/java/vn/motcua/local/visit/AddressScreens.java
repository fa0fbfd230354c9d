package vn.motcua.local.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.contract.screen.AddressQuestion;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.address.Commune;
import vn.motcua.local.address.Conversion;
import vn.motcua.local.address.FoundPlace;
import vn.motcua.local.address.Province;
import vn.motcua.local.address.Units;
import vn.motcua.local.application.Address;
import vn.motcua.local.application.Application;
import vn.motcua.local.procedure.VietnameseOrder;

/** K19: what the question for an address looks like at each of its steps. */
final class AddressScreens {
    private static final int GROUP = 6;

    private final Application application;
    private final Units units;
    private final String language;
    private final VisitWords words;

    AddressScreens(Application application, Units units, Language language) {
        this.application = application;
        this.units = units;
        this.language = language.tag();
        this.words = new VisitWords(language);
    }

    ScreenState known() {
        String known = application.known(application.field());
        if (!application.isFromCard(application.field())) {
            return ask(AddressQuestion.SAME, List.of(Address.of(known).text()), yesOrOther());
        }
        return switch (units.convert(known)) {
            case Conversion.Today _ -> ask(AddressQuestion.SAME, List.of(known), yesOrOther());
            case Conversion.Renamed(Commune commune, String detail) ->
                    ask(
                            AddressQuestion.RENAMED,
                            List.of(known, Address.in(commune, detail).text()),
                            yesOrOther());
            case Conversion.Divided(List<Commune> communes, _) ->
                    ask(AddressQuestion.DIVIDED, List.of(known), parts(communes));
            case Conversion.Unclear() ->
                    ask(
                            AddressQuestion.UNCLEAR,
                            List.of(known),
                            List.of(option("keep"), option("other")));
        };
    }

    private List<Option> yesOrOther() {
        return List.of(option("yes"), option("other"));
    }

    private List<Option> parts(List<Commune> communes) {
        List<Option> parts = new ArrayList<>();
        communes.forEach(
                each -> parts.add(new Option(each.code(), each.name(), each.province().name())));
        parts.add(option("keep"));
        parts.add(option("other"));
        return parts;
    }

    private Option option(String id) {
        return new Option(id, words.get("address." + id), "");
    }

    ScreenState near(Commune here) {
        String province = here.province().name();
        return ask(
                AddressQuestion.NEAR,
                List.of(),
                List.of(
                        new Option("here", here.name(), words.get("address.here")),
                        new Option("province", words.get("address.province", province), ""),
                        option("elsewhere")));
    }

    ScreenState provinceGroups() {
        List<Option> groups = new ArrayList<>();
        List<Province> all = inOrder();
        for (int first = 0; first < all.size(); first += GROUP) {
            int last = Math.min(first + GROUP, all.size()) - 1;
            String name =
                    words.get(
                            "address.group", all.get(first).shortName(), all.get(last).shortName());
            groups.add(new Option("group-" + groups.size(), name, ""));
        }
        return ask(AddressQuestion.PROVINCES, List.of(), groups);
    }

    ScreenState provinces(int group) {
        List<Option> provinces =
                inOrder().stream()
                        .skip((long) group * GROUP)
                        .limit(GROUP)
                        .map(each -> new Option(each.code(), each.name(), ""))
                        .toList();
        return ask(AddressQuestion.PROVINCE, List.of(), provinces);
    }

    private List<Province> inOrder() {
        return units.provinces().stream()
                .sorted(Comparator.comparing(Province::shortName, new VietnameseOrder()))
                .toList();
    }

    ScreenState found(String province, String typed, List<FoundPlace> found) {
        List<Option> communes =
                found.stream()
                        .map(each ->
                                new Option(
                                        each.commune().code(),
                                        each.commune().name(),
                                        former(each.former())))
                        .toList();
        return ask(AddressQuestion.COMMUNE, List.of(name(province) + ": " + typed), communes);
    }

    private String former(String name) {
        return name.isEmpty() ? "" : words.get("address.former", name);
    }

    ScreenState typing(String province, String typed, boolean inVain) {
        return new FormState.Question(
                new FormQuestion(
                        words.get("address.typing", name(province)),
                        words.get("address.typing_hint"),
                        FormQuestion.Kind.PLACE,
                        List.of(),
                        typed,
                        false,
                        inVain ? words.get("address.none", name(province)) : "",
                        number(),
                        count()));
    }

    /**
     * @param typed what was too long; empty at first
     */
    ScreenState detail(String commune, String typed) {
        String place = units.commune(commune).map(Commune::written).orElse("");
        return new FormState.Question(
                new FormQuestion(
                        words.get("address.detail"),
                        words.get("address.detail_hint", place),
                        FormQuestion.Kind.PLACE,
                        List.of(),
                        typed,
                        true,
                        typed.isEmpty() ? "" : words.get("problem.too_long"),
                        number(),
                        count()));
    }

    private String name(String province) {
        return units.province(province).map(Province::name).orElse("");
    }

    private ScreenState ask(AddressQuestion ask, List<String> known, List<Option> options) {
        String question = application.field().label().in(language);
        return new FormState.AddressWanted(question, ask, known, options, number(), count());
    }

    private int number() {
        return application.place().number() + 1;
    }

    private int count() {
        return application.fields().size();
    }
}
