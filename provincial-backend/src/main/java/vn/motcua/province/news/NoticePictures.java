package vn.motcua.province.news;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.news.PictureDraft.Kept;
import vn.motcua.province.picture.CleanPicture;
import vn.motcua.province.picture.PictureOutcome;
import vn.motcua.province.storage.Database;

/** The pictures of news and alerts, each by its fingerprint. */
public final class NoticePictures {
    /** An editor may think about a draft for so long. */
    private static final Duration UNUSED_MAX = Duration.ofDays(1);

    private final Database database;
    private final InstantSource clock;

    public NoticePictures(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps the picture that an editor sent, or finds the one that came with an earlier sending of
     * the same form.
     *
     * @param file nothing if no file was chosen
     * @param before fingerprint of that earlier one; may be empty
     */
    public PictureDraft draft(byte[] file, String before, String words) {
        if (file.length == 0) {
            return new PictureDraft(known(before), words, List.of());
        }
        return switch (CleanPicture.of(file)) {
            case PictureOutcome.Made made ->
                    new PictureDraft(List.of(keep(made)), words, List.of());
            case PictureOutcome.TooManyBytes _ -> refused(Complaint.PICTURE_BYTES);
            case PictureOutcome.TooManyPixels _ -> refused(Complaint.PICTURE_PIXELS);
            case PictureOutcome.NoPicture _ -> refused(Complaint.PICTURE_FORMAT);
        };
    }

    private static PictureDraft refused(Complaint why) {
        return new PictureDraft(List.of(), "", List.of(why));
    }

    private Kept keep(PictureOutcome.Made made) {
        String sha256 = Sha256.hex(Base64.getDecoder().decode(made.jpeg()));
        int _ =
                database.write(handle ->
                        handle.execute(
                                """
                                INSERT INTO notice_picture
                                    (sha256, jpeg, width_px, height_px, kept_at)
                                VALUES (?, ?, ?, ?, ?)
                                ON CONFLICT (sha256) DO UPDATE SET kept_at = excluded.kept_at
                                """,
                                sha256,
                                made.jpeg(),
                                made.widthPx(),
                                made.heightPx(),
                                clock.millis()));
        return new Kept(sha256, made.widthPx(), made.heightPx());
    }

    private List<Kept> known(String sha256) {
        return database.read(handle ->
                handle.select(
                                """
                                SELECT sha256, width_px, height_px FROM notice_picture
                                WHERE sha256 = ?
                                """,
                                sha256)
                        .map((row, _) -> new Kept(row.getString(1), row.getInt(2), row.getInt(3)))
                        .list());
    }

    /** The bytes of a JPEG. */
    public Optional<byte[]> jpeg(String sha256) {
        return database.read(handle ->
                handle.select("SELECT jpeg FROM notice_picture WHERE sha256 = ?", sha256)
                        .mapTo(String.class)
                        .findFirst()
                        .map(Base64.getDecoder()::decode));
    }

    /** Those of drafts that were never published, and of what was withdrawn. */
    public void forgetUnused() {
        Instant before = clock.instant().minus(UNUSED_MAX);
        int _ =
                database.write(handle ->
                        handle.execute(
                                """
                                DELETE FROM notice_picture
                                WHERE kept_at < ? AND NOT EXISTS (
                                    SELECT 1 FROM publication
                                    WHERE withdrawn = 0 AND body LIKE '%' || sha256 || '%')
                                """,
                                before.toEpochMilli()));
    }
}
