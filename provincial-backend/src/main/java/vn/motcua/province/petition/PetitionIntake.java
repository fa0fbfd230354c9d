package vn.motcua.province.petition;

import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.FeedChange.PetitionChanged;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;

/** Takes a kiosk's petition to the agency, inside the transaction that takes the message. */
public final class PetitionIntake {
    private final Agencies agencies;
    private final FeedWriter feed;
    private final InstantSource clock;

    public PetitionIntake(Agencies agencies, FeedWriter feed, InstantSource clock) {
        this.agencies = agencies;
        this.feed = feed;
        this.clock = clock;
    }

    /** Whether that is no code, or another petition's: ten digits meet once in a blue moon. */
    public boolean isTaken(Handle handle, String code) {
        return !PetitionCode.isCode(code)
                || new PetitionRepository(handle).find(new PetitionCode(code)).isPresent();
    }

    public void take(Handle handle, PapersHandedIn papers, Errand.Petition said) {
        var petition =
                new Petition(
                        new PetitionCode(papers.number()),
                        1,
                        said.about(),
                        Petition.Status.RECEIVED,
                        agencies.agency(said.about(), said.place()),
                        said.answerBy(),
                        "",
                        clock.instant());
        new PetitionRepository(handle)
                .insert(
                        new PetitionFile(
                                petition,
                                said.place(),
                                said.words(),
                                said.sender(),
                                papers.handedInAt(),
                                papers.documents(),
                                Aftermath.NOTHING));
        feed.append(
                handle,
                Streams.PETITIONS,
                petition.code().value(),
                petition.version(),
                new PetitionChanged(petition));
    }
}
