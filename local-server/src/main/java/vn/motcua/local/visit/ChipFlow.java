package vn.motcua.local.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.contract.screen.FormState;
import vn.motcua.device.chip.CardKey;
import vn.motcua.local.application.Applicant;
import vn.motcua.local.application.Application;
import vn.motcua.local.application.Place.Part;
import vn.motcua.local.identity.ChipCheck;
import vn.motcua.local.identity.IdentityCard;

/**
 * The chip in the card whose code was read: she may lay the card on the chip reader while she is
 * asked whether it is hers. What opens the chip is known from the code, so nothing is typed, and
 * whatever becomes of it, she goes on by the code.
 */
final class ChipFlow {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final Stage stage;
    private Optional<Thread> watching = Optional.empty();

    ChipFlow(Stage stage) {
        this.stage = stage;
    }

    boolean isPossible() {
        return stage.parts.devices().works(DeviceRole.CHIP_READER);
    }

    /** Waits for the card, if it is of use, for as long as she is asked. */
    Application begin(Application application) {
        watching.ifPresent(Thread::interrupt);
        watching = Optional.empty();
        if (!(application.applicant() instanceof Applicant.ByCard(var card, _, var chip))
                || chip.isFinal()) {
            return application;
        }
        var check = new ChipCheck(card);
        List<CardKey> keys = check.keys();
        if (!isPossible() || keys.isEmpty()) {
            return application.chip(ChipAnswer.NO_READER);
        }
        String visitor = stage.visitId();
        watching =
                Optional.of(
                        stage.inBackground(
                                "chip",
                                () -> {
                                    watch(visitor, check, keys);
                                    return () -> {};
                                }));
        return application.chip(ChipAnswer.WANTED);
    }

    /** A card is read once each time it is laid down, until there is an answer. */
    private void watch(String visitor, ChipCheck check, List<CardKey> keys)
            throws InterruptedException {
        boolean wasThere = false;
        boolean isAnswered = false;
        while (!isAnswered && isAsked(visitor, check.card())) {
            boolean isThere = stage.parts.devices().hasCard();
            if (isThere && !wasThere) {
                say(visitor, check.card(), ChipAnswer.READING);
                ChipAnswer answer = check.answer(stage.parts.devices().readChip(keys));
                say(visitor, check.card(), answer);
                isAnswered = answer.isFinal();
            } else {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
            wasThere = isThere;
        }
    }

    private boolean isAsked(String visitor, IdentityCard card) {
        var asked = new AtomicBoolean();
        stage.underLock(visitor, () -> asked.set(asked(card).isPresent()));
        return asked.get();
    }

    private Optional<Application> asked(IdentityCard card) {
        return stage.application()
                .filter(each -> each.place().part() == Part.CONFIRM)
                .filter(each ->
                        each.applicant() instanceof Applicant.ByCard holder
                                && holder.card().equals(card));
    }

    private void say(String visitor, IdentityCard card, ChipAnswer answer) {
        stage.underLock(visitor, () -> asked(card).ifPresent(each -> say(each.chip(answer))));
    }

    /** Whoever lays a card down is still here. */
    private void say(Application application) {
        stage.application(application);
        stage.clock.input(stage.parts.steady().instant());
        if (stage.state() instanceof FormState.IsThisYou) {
            stage.replace(
                    new ApplicationScreens(application, stage.display().language())
                            .confirm(stage.parts.today()));
        }
    }
}
