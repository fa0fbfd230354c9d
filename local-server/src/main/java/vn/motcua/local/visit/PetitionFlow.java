package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PetitionState.PlaceKind;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.address.Commune;
import vn.motcua.local.address.Units;

/**
 * K28 and K29: what is wrong, where, in words or on paper; from the review on it goes as papers.
 */
final class PetitionFlow {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int WORDS_MAX = 1_000;
    private static final int PLACE_MAX = 200;
    private static final int NAME_MAX = 100;
    private static final int COMMUNES_SHOWN = 6;

    private final Stage stage;
    private final HandInFlow handIn;

    PetitionFlow(Stage stage, HandInFlow handIn) {
        this.stage = stage;
        this.handIn = handIn;
    }

    void begin() {
        Instant hourAgo = stage.parts.wall().instant().minus(HOUR);
        int sent = stage.parts.submissions().petitionsSince(hourAgo);
        stage.show(
                sent < stage.parts.config().petitions().perHour()
                        ? new PetitionState.KindWanted()
                        : new PetitionState.TooMany());
    }

    /** Whether she who is here has said what her petition is about. */
    boolean isBegun() {
        return draft().isPresent();
    }

    private Optional<Errand.Petition> draft() {
        return stage.tray()
                .map(PaperTray::errand)
                .filter(Errand.Petition.class::isInstance)
                .map(Errand.Petition.class::cast);
    }

    private void change(Errand.Petition changed) {
        stage.tray().ifPresent(tray -> tray.errand(changed));
    }

    void act(PetitionState state, VisitorAction action) {
        switch (state) {
            case PetitionState.KindWanted _ when action instanceof VisitorAction.Choose(var kind) ->
                    Stream.of(PetitionKind.values())
                            .filter(each -> each.name().equalsIgnoreCase(kind))
                            .findFirst()
                            .ifPresent(this::about);
            case PetitionState.WhereWanted _
                    when action instanceof VisitorAction.Choose(var where) ->
                    where(where);
            case PetitionState.PlaceTyped(PlaceKind wanted, _)
                    when action instanceof VisitorAction.Answer(var text) ->
                    placeTyped(wanted, text.strip());
            case PetitionState.CommuneWanted _
                    when action instanceof VisitorAction.Choose(var commune) ->
                    units().commune(commune).ifPresent(this::at);
            case PetitionState.WordsWanted _
                    when action instanceof VisitorAction.Answer(var words) ->
                    words(cut(words.strip(), WORDS_MAX));
            case PetitionState.WayWanted _
                    when action instanceof VisitorAction.Choose(var way) && way.equals("words") ->
                    write();
            case PetitionState.WayWanted _
                    when action instanceof VisitorAction.Scan && scannerWorks() ->
                    handIn.addPaper();
            case PetitionState.WayWanted _ when action instanceof VisitorAction.UsePhone ->
                    handIn.handOff().begin();
            case PetitionState.SenderNameWanted _
                    when action instanceof VisitorAction.Answer(var name) ->
                    name(cut(name.strip(), NAME_MAX));
            case PetitionState.SenderPhoneWanted _
                    when action instanceof VisitorAction.Answer(var phone) ->
                    phone(phone);
            default -> {}
        }
    }

    private void about(PetitionKind kind) {
        draft().ifPresentOrElse(draft -> change(draft.about(kind)), () -> start(kind));
        next();
    }

    private void start(PetitionKind kind) {
        Errand errand =
                new Errand.Petition(
                        kind,
                        PetitionPlace.NOWHERE,
                        "",
                        PetitionSender.NOBODY,
                        stage.parts.petitions().answerBy(stage.parts.today()));
        stage.tray(new PaperTray(UUID.randomUUID(), errand, List.of(), new PaperNames()));
    }

    /** What is asked next, or all that was said. */
    void next() {
        draft().ifPresent(draft -> {
            if (draft.place().equals(PetitionPlace.NOWHERE)) {
                askPlace();
            } else if (isReady()) {
                handIn.review();
            } else {
                say();
            }
        });
    }

    private Units units() {
        return stage.parts.guide().units();
    }

    private Optional<Commune> here() {
        return units().commune(stage.parts.config().centre().commune());
    }

    private void askPlace() {
        stage.show(new PetitionState.WhereWanted(here().map(Commune::name).orElse("")));
    }

    private void where(String where) {
        switch (where) {
            case "here" -> here().ifPresent(this::at);
            case "commune" -> here().ifPresent(_ -> askForPlace(PlaceKind.COMMUNE, false));
            case "words" -> askForPlace(PlaceKind.OWN_WORDS, false);
            default -> {}
        }
    }

    private void askForPlace(PlaceKind wanted, boolean unknown) {
        stage.show(new PetitionState.PlaceTyped(wanted, unknown));
    }

    private void at(Commune commune) {
        at(new PetitionPlace(commune.code(), commune.name()));
    }

    private void at(PetitionPlace place) {
        draft().ifPresent(draft -> change(draft.at(place)));
        next();
    }

    private void placeTyped(PlaceKind wanted, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (wanted) {
            case OWN_WORDS -> at(new PetitionPlace("", cut(text, PLACE_MAX)));
            case COMMUNE -> {
                List<Option> found = found(text);
                if (found.isEmpty()) {
                    askForPlace(PlaceKind.COMMUNE, true);
                } else {
                    stage.show(new PetitionState.CommuneWanted(found));
                }
            }
        }
    }

    private List<Option> found(String letters) {
        return here().stream()
                .flatMap(here -> units().find(here.province(), letters, COMMUNES_SHOWN).stream())
                .map(each ->
                        new Option(each.commune().code(), each.commune().name(), each.former()))
                .toList();
    }

    /** K29. */
    void say() {
        boolean isSaid = draft().filter(draft -> !draft.words().isEmpty()).isPresent();
        if (scannerWorks() && !isSaid && !isReady()) {
            askWay();
        } else {
            write();
        }
    }

    private void askWay() {
        stage.show(new PetitionState.WayWanted());
    }

    private void write() {
        draft().ifPresent(draft -> stage.show(new PetitionState.WordsWanted(draft.words())));
    }

    private boolean scannerWorks() {
        return stage.parts.devices().works(DeviceRole.DOCUMENT_SCANNER);
    }

    /** Whether there is something to send. */
    private boolean isReady() {
        return stage.tray().filter(PaperTray::isReady).isPresent();
    }

    private void words(String words) {
        draft().filter(_ -> !words.isEmpty())
                .ifPresent(draft -> {
                    change(draft.saying(words));
                    next();
                });
    }

    private void name(String name) {
        PetitionSender sender =
                name.isEmpty() ? PetitionSender.NOBODY : new PetitionSender(name, "");
        draft().ifPresent(draft -> change(draft.from(sender)));
        if (sender.hasName()) {
            stage.show(new PetitionState.SenderPhoneWanted("", false));
        } else {
            next();
        }
    }

    private void phone(String phone) {
        if (!PhoneFlow.fits(phone)) {
            stage.show(new PetitionState.SenderPhoneWanted(phone, true));
            return;
        }
        draft().ifPresent(draft ->
                change(draft.from(new PetitionSender(draft.sender().name(), phone))));
        next();
    }

    /** False if the row of the review is not one of a petition. */
    boolean mend(String row) {
        switch (row) {
            case "petition-kind" -> stage.show(new PetitionState.KindWanted());
            case "petition-place" -> askPlace();
            case "petition-words" -> say();
            case "petition-name" -> askName();
            default -> {
                return false;
            }
        }
        return isBegun();
    }

    private void askName() {
        draft().ifPresent(draft ->
                stage.show(new PetitionState.SenderNameWanted(draft.sender().name())));
    }

    /**
     * @param home where the first step leads back to
     */
    void back(PetitionState state, Runnable home) {
        switch (state) {
            case PetitionState.PlaceTyped _ -> askPlace();
            case PetitionState.CommuneWanted _ -> askForPlace(PlaceKind.COMMUNE, false);
            case PetitionState.SenderPhoneWanted _ -> askName();
            case PetitionState.SenderNameWanted _ -> next();
            case PetitionState.WhereWanted _ -> stage.show(new PetitionState.KindWanted());
            case PetitionState.WayWanted _ -> askPlace();
            case PetitionState.WordsWanted _ ->
                    reviewOr(scannerWorks() ? this::askWay : this::askPlace);
            case PetitionState.KindWanted _, PetitionState.TooMany _, PetitionState.Shown _ ->
                    reviewOr(() -> {
                        stage.dropTray();
                        home.run();
                    });
        }
    }

    private void reviewOr(Runnable before) {
        if (isReady()) {
            handIn.review();
        } else {
            before.run();
        }
    }

    /** Never in the middle of a letter. */
    private static String cut(String text, int max) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max));
    }
}
