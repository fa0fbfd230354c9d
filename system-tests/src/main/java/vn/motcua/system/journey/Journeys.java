package vn.motcua.system.journey;

import java.util.List;
import java.util.Optional;

/** All journeys that {@code ./kiosk journey} walks. */
public final class Journeys {
    private static final List<Journey> ALL =
            List.of(
                    new LookUpJourney(),
                    new SubmitJourney(),
                    new SubmitOfflineJourney(),
                    new SupplementJourney(),
                    new BirthRegistrationJourney(),
                    new CopyJourney(),
                    new PostJourney(),
                    new CollectionJourney(),
                    new AlertJourney(),
                    new ProceduresJourney(),
                    new BlankFormJourney(),
                    new VisitsJourney(),
                    new RatingJourney(),
                    new NewsJourney(),
                    new ConnectorJourney(),
                    new PayJourney(),
                    ListingJourney.festivals(),
                    ListingJourney.farmMarket(),
                    new PetitionJourney(),
                    new MessageJourney(),
                    new ComplaintJourney(),
                    new TicketJourney(false),
                    new TicketJourney(true),
                    EnquiryJourney.examScores(),
                    EnquiryJourney.trafficFines(),
                    EnquiryJourney.healthInsurance(),
                    EnquiryJourney.vaccination(),
                    EnquiryJourney.foodSafety(),
                    new DoctorJourney(),
                    new JobsJourney(),
                    new CamerasJourney(),
                    new TechnicianJourney(),
                    new BlindLookUpJourney(false),
                    new BlindLookUpJourney(true),
                    new BlindSubmitJourney(false),
                    new BlindSubmitJourney(true));

    private Journeys() {}

    public static List<Journey> all() {
        return ALL;
    }

    public static Optional<Journey> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
