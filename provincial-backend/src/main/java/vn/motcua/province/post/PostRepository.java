package vn.motcua.province.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;

/** The rows of orders. */
final class PostRepository {
    private static final int AT_A_TIME = 100;

    private final Handle handle;

    PostRepository(Handle handle) {
        this.handle = handle;
    }

    void insert(PostedItem item) {
        PostOrder order = item.order();
        Parcel parcel = item.parcel();
        int _ =
                handle.execute(
                        """
                        INSERT INTO post_order
                            (id, dossier, kind, name, phone, address, remark,
                                version, state, tracking, changed_at, why, tries, next_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        order.id(),
                        order.dossier().value(),
                        order.kind().name(),
                        order.name(),
                        order.phone(),
                        order.address(),
                        order.remark(),
                        parcel.version(),
                        parcel.state().name(),
                        parcel.tracking(),
                        parcel.at().toEpochMilli(),
                        item.why(),
                        item.tries(),
                        0L);
    }

    /** False when somebody else changed it meanwhile. */
    boolean update(PostedItem item, long versionBefore, Instant next) {
        Parcel parcel = item.parcel();
        return handle.execute(
                        """
                        UPDATE post_order SET version = ?, state = ?, tracking = ?, changed_at = ?,
                            why = ?, tries = ?, next_at = ?
                        WHERE id = ? AND version = ?
                        """,
                        parcel.version(),
                        parcel.state().name(),
                        parcel.tracking(),
                        parcel.at().toEpochMilli(),
                        item.why(),
                        item.tries(),
                        next.toEpochMilli(),
                        parcel.order(),
                        versionBefore)
                == 1;
    }

    /** The latest first. */
    List<PostedItem> of(String dossier) {
        return handle.createQuery("SELECT * FROM post_order WHERE dossier = ? ORDER BY number DESC")
                .bind(0, dossier)
                .map((row, _) -> item(row))
                .list();
    }

    /** What the post has to be asked for now: results only once they are there. */
    List<PostedItem> toPlace(Instant now) {
        return handle.createQuery(
                        """
                        SELECT p.* FROM post_order p JOIN dossier d ON d.code = p.dossier
                        WHERE p.state = 'ASKED' AND p.next_at <= :now
                            AND (p.kind = 'PAPERS' OR d.status = :ready)
                        ORDER BY p.next_at, p.number LIMIT :max
                        """)
                .bind("now", now.toEpochMilli())
                .bind("ready", NationalStatus.RESULT_READY.code())
                .bind("max", AT_A_TIME)
                .map((row, _) -> item(row))
                .list();
    }

    /** What the post carries and has not been asked about for a while. */
    List<PostedItem> toTrack(Instant now) {
        return handle.createQuery(
                        """
                        SELECT * FROM post_order
                        WHERE state IN ('ACCEPTED', 'ON_THE_WAY') AND next_at <= :now
                        ORDER BY next_at, number LIMIT :max
                        """)
                .bind("now", now.toEpochMilli())
                .bind("max", AT_A_TIME)
                .map((row, _) -> item(row))
                .list();
    }

    private static PostedItem item(ResultSet row) throws SQLException {
        var dossier = new DossierCode(row.getString("dossier"));
        var kind = Parcel.Kind.valueOf(row.getString("kind"));
        var order =
                new PostOrder(
                        row.getString("id"),
                        dossier,
                        kind,
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("address"),
                        row.getString("remark"));
        var parcel =
                new Parcel(
                        order.id(),
                        dossier,
                        row.getLong("version"),
                        kind,
                        ParcelState.valueOf(row.getString("state")),
                        row.getString("tracking"),
                        Instant.ofEpochMilli(row.getLong("changed_at")));
        return new PostedItem(order, parcel, row.getString("why"), row.getInt("tries"));
    }
}
