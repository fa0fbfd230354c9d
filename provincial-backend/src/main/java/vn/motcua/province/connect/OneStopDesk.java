package vn.motcua.province.connect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.OneStopConfig;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.connect.OneStopRepository.Due;
import vn.motcua.province.connect.OneStopRepository.Link;
import vn.motcua.province.connect.OneStopSystem.Handing;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.ForeignDossiers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.storage.Database;

/** Takes in what the one-stop system tells, and knows what it has still to be told. */
public final class OneStopDesk {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration PAUSE_MAX = Duration.ofHours(6);
    private static final int DOUBLINGS_MAX = 9;

    private final Database database;
    private final DossierDesk dossiers;
    private final ForeignDossiers foreign;
    private final FieldMapping mapping;
    private final InstantSource clock;

    public OneStopDesk(
            Database database,
            DossierDesk dossiers,
            ForeignDossiers foreign,
            OneStopConfig config,
            InstantSource clock) {
        this.database = database;
        this.dossiers = dossiers;
        this.foreign = foreign;
        this.mapping = new FieldMapping(config);
        this.clock = clock;
    }

    /** What became of a record that came. */
    public enum Taking {
        TAKEN,
        /** It was taken before, or tells what is known. */
        KNOWN,
        SET_ASIDE
    }

    /** Looks which dossiers changed here, and tells kiosks those under their other code too. */
    void follow() {
        int _ =
                database.write(handle -> {
                    List<Link> changed = new OneStopRepository(handle).follow(database.dialect());
                    changed.forEach(link -> tellUnderItsCode(handle, link));
                    return changed.size();
                });
    }

    private void tellUnderItsCode(Handle handle, Link link) {
        boolean hasOtherCode =
                !link.itsCode().isEmpty() && !link.itsCode().equals(link.dossier().value());
        if (hasOtherCode) {
            foreign.tellUnder(
                    handle,
                    new DossierCode(link.itsCode()),
                    foreign.find(handle, link.dossier()).orElseThrow());
        }
    }

    List<Due> due() {
        return database.read(handle -> new OneStopRepository(handle).due(clock.millis()));
    }

    /** As it stands now. */
    DossierRecord record(Due due) {
        Dossier dossier = dossiers.find(due.dossier().value()).orElseThrow();
        return new DossierRecord(
                dossier,
                due.itsCode(),
                dossiers.answers(due.dossier()),
                dossiers.documents(due.dossier()));
    }

    /** Notes that the system cannot be told this, or does not want it. */
    void putOff(Due due, Flaw flaw, String detail) {
        long pause =
                Math.min(
                        FIRST_PAUSE.toMillis() << Math.min(due.tries(), DOUBLINGS_MAX),
                        PAUSE_MAX.toMillis());
        int _ =
                database.write(handle -> {
                    new OneStopRepository(handle)
                            .putOff(due.dossier(), clock.millis() + pause, flaw, detail);
                    return 1;
                });
    }

    /**
     * Notes what the system made of a dossier.
     *
     * @param version of the dossier that was told
     * @param told in the system's words
     */
    void answered(Due due, long version, Map<String, Object> told, Handing handing) {
        switch (handing) {
            case Handing.Refused(String words) -> putOff(due, Flaw.REFUSED, words);
            case Handing.Taken(Map<String, Object> record) -> {
                String code = mapping.code(record);
                boolean isGood =
                        !code.isEmpty()
                                && database.write(handle -> {
                                    boolean isOurs = linked(handle, due, code, version);
                                    return isOurs && noted(handle, told, record);
                                });
                if (!isGood) {
                    putOff(due, code.isEmpty() ? Flaw.CODE_FORM : Flaw.CODE_TAKEN, code);
                }
            }
        }
    }

    private boolean linked(Handle handle, Due due, String code, long version) {
        var rows = new OneStopRepository(handle);
        boolean isOther = !due.itsCode().isEmpty() && !due.itsCode().equals(code);
        if (isOther || !isFree(handle, due.dossier(), code)) {
            return false;
        }
        rows.told(due.dossier(), version);
        if (due.itsCode().isEmpty()) {
            rows.link(due.dossier(), code);
            tellUnderItsCode(handle, new Link(due.dossier(), code, 0));
        }
        return true;
    }

    /** Most systems tell every change back, also to who made it. */
    private boolean noted(Handle handle, Map<String, Object> told, Map<String, Object> answer) {
        Map<String, Object> back = new TreeMap<>(told);
        back.putAll(answer);
        if (mapping.read(back) instanceof FieldMapping.Reading.Read(OneStopChange change)) {
            var _ = new OneStopRepository(handle).takeOnce(change.words(), clock.millis());
        }
        return true;
    }

    /** Nobody may see a dossier by the code of another. */
    private boolean isFree(Handle handle, DossierCode dossier, String code) {
        boolean isLinkedElsewhere =
                new OneStopRepository(handle)
                        .linkOf(code)
                        .filter(link -> !link.dossier().equals(dossier))
                        .isPresent();
        boolean isAnothers =
                !code.equals(dossier.value()) && foreign.isKnown(handle, new DossierCode(code));
        return !isLinkedElsewhere && !isAnothers;
    }

    String itsMark() {
        return database.read(handle -> new OneStopRepository(handle).itsMark());
    }

    void keepMark(String mark) {
        int _ =
                database.write(handle -> {
                    new OneStopRepository(handle).keepMark(mark);
                    return 1;
                });
    }

    /** Takes a record in, once, or sets it aside with the reason. */
    public Taking take(Map<String, Object> record) {
        String json = Json.text(new TreeMap<>(record));
        String digest = Sha256.hex(json.getBytes(StandardCharsets.UTF_8));
        return database.write(handle -> {
            var rows = new SetAsideRepository(handle);
            return switch (mapping.read(record)) {
                case FieldMapping.Reading.Flawed(String code, Flaw flaw, String detail) -> {
                    rows.add(new SetAside(digest, code, flaw, detail, clock.millis(), json));
                    yield Taking.SET_ASIDE;
                }
                case FieldMapping.Reading.Read(OneStopChange change) -> {
                    Optional<Flaw> obstacle = obstacle(handle, change);
                    if (obstacle.isPresent()) {
                        rows.add(
                                new SetAside(
                                        digest,
                                        change.code(),
                                        obstacle.get(),
                                        "",
                                        clock.millis(),
                                        json));
                        yield Taking.SET_ASIDE;
                    }
                    rows.drop(digest);
                    yield taken(handle, change) ? Taking.TAKEN : Taking.KNOWN;
                }
            };
        });
    }

    private Optional<Flaw> obstacle(Handle handle, OneStopChange change) {
        if (link(handle, change).isPresent()) {
            return Optional.empty();
        }
        if (foreign.isKnown(handle, new DossierCode(change.code()))) {
            return Optional.of(Flaw.CODE_TAKEN);
        }
        return change.step().canBegin() ? Optional.empty() : Optional.of(Flaw.UNKNOWN_DOSSIER);
    }

    /** By its code; else by ours, if the answer with its code got lost. */
    private Optional<Link> link(Handle handle, OneStopChange change) {
        var rows = new OneStopRepository(handle);
        return rows.linkOf(change.code())
                .or(() ->
                        rows.linkTo(change.reference())
                                .filter(link -> link.itsCode().isEmpty())
                                .filter(link -> isFree(handle, link.dossier(), change.code())));
    }

    private boolean taken(Handle handle, OneStopChange change) {
        var rows = new OneStopRepository(handle);
        if (rows.isTaken(change.words()) || !rows.takeOnce(change.identity(), clock.millis())) {
            return false;
        }
        long at = change.step().at().toEpochMilli();
        Optional<Link> known = link(handle, change);
        if (known.isEmpty()) {
            var code = new DossierCode(change.code());
            Dossier _ = foreign.open(handle, code, change.step());
            rows.begin(code, at);
            return true;
        }
        Link link = known.get();
        if (link.itsCode().isEmpty()) {
            rows.link(link.dossier(), change.code());
        }
        boolean isFirst = link.stepAt() == 0 && !change.code().equals(link.dossier().value());
        String newCode = isFirst ? change.code() : "";
        return foreign.apply(handle, link.dossier(), change.step(), newCode, link.stepAt() > at)
                .map(after -> {
                    rows.stepTaken(link.dossier(), after.version(), at);
                    return true;
                })
                .orElse(false);
    }

    /** What the office should know of the connection. */
    public OneStopOverview overview() {
        return database.read(handle -> {
            var rows = new OneStopRepository(handle);
            return new OneStopOverview(
                    rows.known(),
                    rows.waiting(),
                    rows.troubles(),
                    new SetAsideRepository(handle).newest());
        });
    }

    /** Tries what was set aside again, as after the settings were mended; false if it is gone. */
    public boolean tryAgain(String digest) {
        return database.read(handle -> new SetAsideRepository(handle).find(digest))
                .map(row -> {
                    Map<String, Object> record = new TreeMap<>();
                    Map<?, ?> kept = Json.read(row.record(), Map.class);
                    kept.forEach((name, value) -> {
                        var _ = record.put(String.valueOf(name), value);
                    });
                    return take(record);
                })
                .isPresent();
    }

    /** Hands the dossier over with the next turn instead of after its pause. */
    public void tellSoon(String dossier) {
        int _ =
                database.write(handle ->
                        handle.execute(
                                "UPDATE one_stop_dossier SET next_try_at = 0 WHERE dossier = ?",
                                dossier));
    }

    /** Throws away what was set aside; the office has dealt with it. */
    public void drop(String digest) {
        int _ =
                database.write(handle -> {
                    new SetAsideRepository(handle).drop(digest);
                    return 1;
                });
    }
}
