package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.province.news.Complaint;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.news.NewsDraft;
import vn.motcua.province.news.NoticePictures;
import vn.motcua.province.news.PictureDraft;
import vn.motcua.province.news.Publication;

/** Everybody may read what stands, as words and nothing else. */
interface ArticleContract {
    /** A PNG of one grey point. */
    String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJg"
                    + "gg==";

    Province province();

    @Test
    default void a_picture_wants_words_and_stays_while_its_notice_stands() throws Exception {
        var desk = province().backend().news();
        byte[] photo = Base64.getDecoder().decode(PIXEL);
        PictureDraft silent = desk.pictures().draft(photo, "", " ");
        var draft = new NewsDraft(NewsCategory.POLICY, "Tin", "Một", "Hai", "Mẫu", silent);
        assertThat(desk.publish(draft)).containsExactly(Complaint.PICTURE_WORDS_MISSING);

        PictureDraft said = desk.pictures().draft(new byte[0], silent.sha256(), "Một chấm xám");
        assertThat(said.kept()).isEqualTo(silent.kept());
        var mended = new NewsDraft(NewsCategory.POLICY, "Tin", "Một", "Hai", "Mẫu", said);
        assertThat(desk.publish(mended)).isEmpty();
        assertThat(desk.newest().getFirst())
                .isInstanceOfSatisfying(
                        Publication.News.class,
                        news ->
                                assertThat(news.item().pictures())
                                        .extracting(NoticePicture::words)
                                        .containsExactly("Một chấm xám"));

        var laterOn = new NoticePictures(province().backend().database(), twoDaysOn());
        laterOn.forgetUnused();
        assertThat(laterOn.jpeg(said.sha256())).isPresent();
        desk.newest().forEach(each -> withdraw(desk, each));
        laterOn.forgetUnused();
        assertThat(laterOn.jpeg(said.sha256())).isEmpty();
    }

    private static void withdraw(NewsDesk desk, Publication each) {
        if (each instanceof Publication.News(var item, boolean isWithdrawn) && !isWithdrawn) {
            assertThat(desk.withdrawNews(item.id())).isTrue();
        }
    }

    private static InstantSource twoDaysOn() {
        return () -> Instant.now().plus(Duration.ofDays(2));
    }

    @Test
    default void an_article_is_open_to_all_until_it_is_withdrawn() throws Exception {
        String hostile = "<script>alert(1)</script> {{csrf}} \u202e 👍\n\nHai";
        var desk = province().backend().news();
        byte[] photo = Base64.getDecoder().decode(PIXEL);
        PictureDraft picture = desk.pictures().draft(photo, "", "Sông \"Mẫu\" <lũ>");
        var draft =
                new NewsDraft(
                        NewsCategory.POLICY, "Tin <b>mới</b>", "Một", hostile, "Mẫu", picture);
        assertThat(desk.publish(draft)).isEmpty();
        String id = ((Publication.News) desk.newest().getFirst()).item().id();
        var anybody = new TestStaff(province().backend().port());

        String page = anybody.get("/tin/" + id).body();

        assertThat(page).contains("Chính sách mới. Mẫu").contains("<p class=\"plain\">Hai</p>");
        assertThat(page).contains("&lt;script&gt;").contains("{{csrf}}");
        assertThat(page).doesNotContain("<script>").doesNotContain("<b>");
        String address = "/tin/anh/" + picture.sha256();
        assertThat(page)
                .contains("src=\"%s\" alt=\"Sông &quot;Mẫu&quot; &lt;lũ&gt;\"".formatted(address));
        assertThat(anybody.get(address).headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        assertThat(anybody.get("/tin/anh/%27").statusCode()).isEqualTo(404);
        assertThat(desk.withdrawNews(id)).isTrue();
        assertThat(anybody.get("/tin/" + id).body()).contains("đã được gỡ");
        assertThat(anybody.get("/tin/%27").body()).contains("đã được gỡ");
    }
}
