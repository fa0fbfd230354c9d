package vn.motcua.province.grievance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of grievances. */
final class GrievanceRepository {
    private final Handle handle;

    GrievanceRepository(Handle handle) {
        this.handle = handle;
    }

    /** False if the code is taken. */
    boolean insert(Grievance grievance) {
        return handle.execute(
                        """
                        INSERT INTO grievance
                            (code, factor, version, kind, subject, agency, received_on,
                                answer_by, state, decision, result, changed_on)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (code) DO NOTHING
                        """,
                        grievance.code(),
                        grievance.factor(),
                        grievance.version(),
                        grievance.kind().name(),
                        grievance.subject(),
                        grievance.agency(),
                        grievance.receivedOn().toString(),
                        grievance.answerBy().toString(),
                        grievance.state().name(),
                        grievance.decision(),
                        grievance.result(),
                        grievance.changedOn().toString())
                == 1;
    }

    /** False if it is not as it was when {@code version} was read. */
    boolean update(Grievance grievance, long version) {
        return handle.execute(
                        """
                        UPDATE grievance
                        SET version = ?, state = ?, decision = ?, result = ?, changed_on = ?
                        WHERE code = ? AND version = ?
                        """,
                        grievance.version(),
                        grievance.state().name(),
                        grievance.decision(),
                        grievance.result(),
                        grievance.changedOn().toString(),
                        grievance.code(),
                        version)
                == 1;
    }

    Optional<Grievance> find(String code) {
        return handle.createQuery("SELECT * FROM grievance WHERE code = ?")
                .bind(0, code)
                .map((row, _) -> grievance(row))
                .findOne();
    }

    /** Those that wait for a decision first, then the latest. */
    List<Grievance> list(int most) {
        return handle.createQuery(
                        """
                        SELECT * FROM grievance
                        ORDER BY CASE WHEN state IN ('RECEIVED', 'CHECKED') THEN 0 ELSE 1 END,
                            received_on DESC, code
                        LIMIT ?
                        """)
                .bind(0, most)
                .map((row, _) -> grievance(row))
                .list();
    }

    private static Grievance grievance(ResultSet row) throws SQLException {
        return new Grievance(
                row.getString("code"),
                row.getString("factor"),
                row.getLong("version"),
                Grievance.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("agency"),
                LocalDate.parse(row.getString("received_on")),
                LocalDate.parse(row.getString("answer_by")),
                Grievance.State.valueOf(row.getString("state")),
                row.getString("decision"),
                row.getString("result"),
                LocalDate.parse(row.getString("changed_on")));
    }
}
