package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.local.address.Commune;
import vn.motcua.local.address.Conversion;
import vn.motcua.local.address.FoundPlace;
import vn.motcua.local.address.Units;
import vn.motcua.local.application.Address;
import vn.motcua.local.application.AddressStep;
import vn.motcua.local.application.Application;
import vn.motcua.local.application.Place.Part;

/** One question for an address: known, near, by province and letters. Nothing is chosen unseen. */
final class AddressFlow {
    private static final int SHOWN_MAX = 6;
    private static final int LENGTH_MAX = 200;

    private final Stage stage;
    private final Consumer<Application> show;

    /**
     * @param show goes on with the application, wherever it is then
     */
    AddressFlow(Stage stage, Consumer<Application> show) {
        this.stage = stage;
        this.show = show;
    }

    static boolean isAsked(Application application) {
        return application.place().part() == Part.FORM
                && application.field().kind() == FormField.Kind.ADDRESS;
    }

    private Units units() {
        return stage.parts.guide().units();
    }

    /** The commune in which this kiosk stands. */
    private Optional<Commune> here() {
        return units().commune(stage.parts.config().centre().commune());
    }

    void show(Application application) {
        AddressScreens screens = screens(application);
        stage.show(
                switch (application.addressStep()) {
                    case AddressStep.Known() -> screens.known();
                    case AddressStep.Near() ->
                            here().map(screens::near).orElseGet(screens::provinceGroups);
                    case AddressStep.ProvinceGroups() -> screens.provinceGroups();
                    case AddressStep.Provinces(int group) -> screens.provinces(group);
                    case AddressStep.Typing(String province) -> screens.typing(province, "", false);
                    case AddressStep.Found(String province, String typed) ->
                            screens.found(province, typed, found(province, typed));
                    case AddressStep.Detail(String commune) -> screens.detail(commune, "");
                });
    }

    private List<FoundPlace> found(String province, String typed) {
        return units().province(province).stream()
                .flatMap(each -> units().find(each, typed, SHOWN_MAX).stream())
                .toList();
    }

    void choose(Application application, String option) {
        switch (application.addressStep()) {
            case AddressStep.Known() -> chooseKnown(application, option);
            case AddressStep.Near() -> chooseNear(application, option);
            case AddressStep.ProvinceGroups() -> chooseGroup(application, option);
            case AddressStep.Provinces _ ->
                    units().province(option)
                            .ifPresent(
                                    each -> go(application, new AddressStep.Typing(each.code())));
            case AddressStep.Found _ ->
                    units().commune(option)
                            .ifPresent(
                                    each -> go(application, new AddressStep.Detail(each.code())));
            case AddressStep.Typing _, AddressStep.Detail _ -> {}
        }
    }

    private void go(Application application, AddressStep next) {
        show.accept(application.step(next));
    }

    private void chooseKnown(Application application, String option) {
        String known = application.known(application.field());
        if (option.equals("other")) {
            go(application, new AddressStep.Near());
        } else if (!application.isFromCard(application.field())) {
            show.accept(application.answer(known));
        } else if (option.equals("keep")) {
            show.accept(application.answer(Address.unclear(known).answer()));
        } else {
            fromCard(units().convert(known), option)
                    .ifPresent(each -> show.accept(application.answer(each.answer())));
        }
    }

    private Optional<Address> fromCard(Conversion known, String option) {
        return switch (known) {
            case Conversion.Today(Commune commune, String detail) ->
                    Optional.of(Address.in(commune, detail));
            case Conversion.Renamed(Commune commune, String detail) ->
                    Optional.of(Address.in(commune, detail));
            case Conversion.Divided(List<Commune> communes, String detail) ->
                    communes.stream()
                            .filter(each -> each.code().equals(option))
                            .map(each -> Address.in(each, detail))
                            .findFirst();
            case Conversion.Unclear() -> Optional.empty();
        };
    }

    private void chooseNear(Application application, String option) {
        Optional<Commune> here = here();
        if (here.isEmpty()) {
            chooseGroup(application, option);
            return;
        }
        switch (option) {
            case "here" -> go(application, new AddressStep.Detail(here.get().code()));
            case "province" ->
                    go(application, new AddressStep.Typing(here.get().province().code()));
            case "elsewhere" -> go(application, new AddressStep.ProvinceGroups());
            default -> {}
        }
    }

    private void chooseGroup(Application application, String option) {
        if (option.matches("group-[0-9]")) {
            go(application, new AddressStep.Provinces(option.charAt(6) - '0'));
        }
    }

    /** Letters of a commune's name, or what comes before it. */
    void typed(Application application, String text) {
        switch (application.addressStep()) {
            case AddressStep.Typing(String province) -> search(application, province, text);
            case AddressStep.Detail(String commune) -> detail(application, commune, text);
            default -> {}
        }
    }

    private void detail(Application application, String commune, String text) {
        if (text.length() > LENGTH_MAX) {
            stage.show(screens(application).detail(commune, text));
        } else {
            units().commune(commune)
                    .map(each -> Address.in(each, text))
                    .ifPresent(each -> show.accept(application.answer(each.answer())));
        }
    }

    private AddressScreens screens(Application application) {
        return new AddressScreens(application, units(), stage.display().language());
    }

    private void search(Application application, String province, String text) {
        if (found(province, text).isEmpty()) {
            stage.show(screens(application).typing(province, text, true));
        } else {
            go(application, new AddressStep.Found(province, text));
        }
    }
}
