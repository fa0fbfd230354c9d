package vn.motcua.province.grievance;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.source.UtilitySource;
import vn.motcua.province.storage.Database;

/**
 * Where officers keep complaints and disputes, and what answers whoever asks for a result at a
 * kiosk: only with the code of the slip and the factor, and alike whichever of the two is wrong.
 * Kiosks keep nothing of it.
 */
public final class GrievanceDesk implements UtilitySource {
    /** The utility that asks here. */
    public static final String UTILITY = "your-complaint";

    private static final String CODE = "code";
    private static final String FACTOR = "identity-end";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int DRAWN_BELOW = 100_000_000;
    private static final int LISTED_MAX = 500;

    private final Database database;
    private final InstantSource clock;
    private final GrievanceWords words = new GrievanceWords();
    private final RandomGenerator random = new SecureRandom();
    private final Attempts attempts;

    public GrievanceDesk(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        attempts = new Attempts(clock);
    }

    /** Enters what was received; its code goes on the slip. */
    public Grievance open(Grievance.Received received) {
        LocalDate today = today();
        return database.write(handle -> {
            var rows = new GrievanceRepository(handle);
            while (true) {
                String code = DAY.format(today) + "%08d".formatted(random.nextInt(DRAWN_BELOW));
                var grievance =
                        new Grievance(
                                code,
                                received.factor(),
                                1,
                                received.kind(),
                                received.subject(),
                                received.agency(),
                                today,
                                received.answerBy(),
                                Grievance.State.RECEIVED,
                                "",
                                "",
                                today);
                if (rows.insert(grievance)) {
                    return grievance;
                }
            }
        });
    }

    /**
     * Writes down a step.
     *
     * @param version of the grievance that the officer saw
     * @return false if it was changed meanwhile, or there is none
     */
    public boolean act(String code, long version, Grievance.Step step) {
        return database.write(handle -> {
            var rows = new GrievanceRepository(handle);
            Optional<Grievance> before = rows.find(code);
            return before.isPresent() && rows.update(before.get().after(step, today()), version);
        });
    }

    public Optional<Grievance> find(String code) {
        return database.read(handle -> new GrievanceRepository(handle).find(code));
    }

    /** Those that wait for a decision first. */
    public List<Grievance> list() {
        return database.read(handle -> new GrievanceRepository(handle).list(LISTED_MAX));
    }

    @Override
    public UtilityAnswer ask(UtilityQuestion question) {
        return switch (question) {
            case UtilityQuestion.LookUp(_, var answers) ->
                    answer(answers.getOrDefault(CODE, ""), answers.getOrDefault(FACTOR, ""));
            case UtilityQuestion.FreeTimes _,
                    UtilityQuestion.Book _,
                    UtilityQuestion.Cancel _,
                    UtilityQuestion.Picture _ ->
                    new UtilityAnswer.NotFound();
        };
    }

    private UtilityAnswer answer(String code, String factor) {
        Optional<Duration> pause = attempts.pause(code);
        if (pause.isPresent()) {
            return new UtilityAnswer.TooOften((int) pause.get().toMinutes() + 1);
        }
        LocalDate today = today();
        Optional<Grievance> found =
                find(code)
                        .filter(each -> each.factor().equals(factor))
                        .filter(each -> !each.isLongOver(today));
        if (found.isEmpty()) {
            attempts.wrong(code);
            return new UtilityAnswer.NotFound();
        }
        attempts.right(code);
        Instant now = clock.instant();
        return new UtilityAnswer.Found(List.of(shown(found.get())), now);
    }

    private Map<String, String> shown(Grievance grievance) {
        return Map.of(
                "subject",
                grievance.subject(),
                "agency",
                grievance.agency(),
                "received",
                grievance.receivedOn().toString(),
                "answer-by",
                grievance.answerBy().toString(),
                "state",
                words.state(grievance),
                "decision",
                grievance.decision(),
                "changed",
                grievance.changedOn().toString(),
                "result",
                grievance.result(),
                "remedy",
                words.remedy(grievance));
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
