package vn.motcua.local.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.device.chip.CardKey;
import vn.motcua.device.chip.ChipIdentity;
import vn.motcua.device.chip.ChipOutcome;

/** Whether the chip of a card says what the code on it says. */
public record ChipCheck(IdentityCard card) {

    /** What may open the chip, the likeliest first; nothing where the day of birth is not known. */
    public List<CardKey> keys() {
        return card.birth().isPartial()
                ? List.of()
                : card.ends().stream()
                        .map(end -> CardKey.of(card.number().digits(), card.birth().first(), end))
                        .toList();
    }

    public ChipAnswer answer(ChipOutcome outcome) {
        return switch (outcome) {
            case ChipOutcome.Read(var chip) ->
                    saysTheSame(chip) ? ChipAnswer.VERIFIED : ChipAnswer.DIFFERENT;
            case ChipOutcome.NotTrusted(var chip) ->
                    saysTheSame(chip) ? ChipAnswer.SIGNER_UNKNOWN : ChipAnswer.DIFFERENT;
            case ChipOutcome.Tampered() -> ChipAnswer.NOT_GENUINE;
            case ChipOutcome.WrongKey() -> ChipAnswer.NOT_OPENED;
            case ChipOutcome.CardRemoved() -> ChipAnswer.TAKEN_AWAY;
            case ChipOutcome.NoCard(), ChipOutcome.NotAnIdentityCard(), ChipOutcome.ReaderGone() ->
                    ChipAnswer.NOT_READ;
        };
    }

    private boolean saysTheSame(ChipIdentity chip) {
        return chip.number().equals(card.number().digits())
                && plain(chip.name()).equals(plain(card.name()))
                && chip.birth().equals(card.birth().written());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
