package vn.motcua.province.intake;

import java.time.Instant;
import java.util.List;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry.Commented;
import vn.motcua.contract.sync.OutboxEntry.ConditionChanged;
import vn.motcua.contract.sync.OutboxEntry.DeviceStatusChanged;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxEntry.Rated;
import vn.motcua.contract.sync.OutboxEntry.TicketTaken;
import vn.motcua.province.fleet.KioskCondition;

/**
 * Makes what a kiosk wrote fit to be kept. Strange letters and impossible times are mended, not
 * refused: a citizen's papers must not hang on them, and a database that chokes on a NUL would let
 * the message come back for ever.
 */
final class KioskWords {
    private static final int TEXT_MAX = 200;
    private static final int CODE_MAX = 40;
    private static final int ANSWER_MAX = 500;
    private static final int ANSWERS_MAX = 100;
    private static final int REASONS_MAX = 10;
    private static final int COMMENT_MAX = 1_000;
    private static final String NOTHING_VISIBLE = "–";

    /** No kiosk of ours ran before; a clock that says so lost its battery. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

    private KioskWords() {}

    static PapersHandedIn mended(PapersHandedIn papers, Instant now) {
        return new PapersHandedIn(
                papers.number(),
                mended(papers.errand()),
                mended(papers.documents()),
                papers.answers().stream().limit(ANSWERS_MAX).map(KioskWords::mended).toList(),
                papers.consents().stream().map(consent -> mended(consent, now)).toList(),
                time(papers.handedInAt(), now));
    }

    private static FormAnswer mended(FormAnswer said) {
        return new FormAnswer(
                line(said.key(), CODE_MAX),
                line(said.question(), TEXT_MAX),
                line(said.answer(), ANSWER_MAX));
    }

    private static ConsentRecord mended(ConsentRecord consent, Instant now) {
        return new ConsentRecord(
                consent.purpose(),
                line(consent.version(), CODE_MAX),
                line(consent.textSha256(), TEXT_MAX),
                time(consent.at(), now));
    }

    /** By our clock: theirs may be the one that is wrong. */
    static KioskCondition condition(ConditionChanged said, Instant now) {
        return new KioskCondition(
                said.freeMegabytes(),
                said.isDiskLow(),
                said.clockSkewSeconds(),
                Math.max(0, said.entriesNotUnderstood()),
                Math.max(0, said.alertsNotTrusted()),
                now);
    }

    static DeviceStatusChanged mended(DeviceStatusChanged said, Instant now) {
        return new DeviceStatusChanged(
                said.device(), said.role(), said.status(), time(said.at(), now));
    }

    static TicketTaken mended(TicketTaken taken, Instant now) {
        return new TicketTaken(
                taken.day(),
                taken.service(),
                taken.number(),
                taken.priority(),
                line(taken.dossier(), CODE_MAX),
                time(taken.at(), now));
    }

    static Rated mended(Rated said, Instant now) {
        return new Rated(
                said.points(),
                said.reasons().stream()
                        .limit(REASONS_MAX)
                        .map(reason -> line(reason, CODE_MAX).replace(" ", ""))
                        .toList(),
                line(said.procedure(), CODE_MAX),
                line(said.desk(), CODE_MAX),
                line(said.centre(), CODE_MAX),
                time(said.at(), now));
    }

    static Commented mended(Commented said, Instant now) {
        return new Commented(line(said.words(), COMMENT_MAX), time(said.at(), now));
    }

    private static Errand mended(Errand errand) {
        return switch (errand) {
            case Errand.NewDossier(Procedure(String code, String name)) ->
                    new Errand.NewDossier(
                            new Procedure(line(code, CODE_MAX), line(name, TEXT_MAX)));
            case Errand.Supplement _, Errand.Collection _ -> errand;
            case Errand.Petition said -> mended(said);
        };
    }

    private static Errand mended(Errand.Petition said) {
        PetitionPlace place = said.place();
        PetitionSender sender = said.sender();
        String words = line(said.words(), COMMENT_MAX);
        String commune = place.commune().matches("[0-9]{5}") ? place.commune() : "";
        return said.at(new PetitionPlace(commune, line(place.words(), TEXT_MAX)))
                .saying(words.isEmpty() && said.hasWords() ? NOTHING_VISIBLE : words)
                .from(
                        new PetitionSender(
                                line(sender.name(), TEXT_MAX), line(sender.phone(), CODE_MAX)));
    }

    private static List<DocumentRef> mended(List<DocumentRef> documents) {
        return documents.stream()
                .map(document ->
                        new DocumentRef(
                                line(document.paper(), TEXT_MAX),
                                document.sha256(),
                                document.bytes(),
                                document.pages(),
                                document.warnings()))
                .toList();
    }

    /** One line of letters that can be seen; what turns or hides text is dropped. */
    private static String line(String text, int max) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", "")
                .strip()
                .codePoints()
                .limit(max)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Instant time(Instant at, Instant now) {
        return at.isAfter(now) || at.isBefore(EARLIEST) ? now : at;
    }
}
