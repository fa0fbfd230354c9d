package vn.motcua.local.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.local.petition.PetitionOutcome;

/** The petitions of which a province told this kiosk. */
final class FakePetitions implements VisitParts.Petitions {
    final Map<PetitionCode, Petition> told = new HashMap<>();
    int sent;

    @Override
    public PetitionOutcome find(PetitionCode code) {
        return Optional.ofNullable(told.get(code))
                .<PetitionOutcome>map(each ->
                        new PetitionOutcome.Found(each, new Freshness(FakeKiosk.START, true)))
                .orElse(new PetitionOutcome.NotFound());
    }

    @Override
    public LocalDate answerBy(LocalDate today) {
        return today.plusDays(14);
    }
}
