package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.province.news.NewsDraft;
import vn.motcua.province.news.Publication;

/** Everybody may read what stands, as words and nothing else. */
interface ArticleContract {
    Province province();

    @Test
    default void an_article_is_open_to_all_until_it_is_withdrawn() throws Exception {
        String hostile = "<script>alert(1)</script> {{csrf}} \u202e 👍\n\nHai";
        var draft = new NewsDraft(NewsCategory.POLICY, "Tin <b>mới</b>", "Một", hostile, "Mẫu");
        var desk = province().backend().news();
        assertThat(desk.publish(draft)).isEmpty();
        String id = ((Publication.News) desk.newest().getFirst()).item().id();
        var anybody = new TestStaff(province().backend().port());

        String page = anybody.get("/tin/" + id).body();

        assertThat(page).contains("Chính sách mới. Mẫu").contains("<p class=\"plain\">Hai</p>");
        assertThat(page).contains("&lt;script&gt;").contains("{{csrf}}");
        assertThat(page).doesNotContain("<script>").doesNotContain("<b>");
        assertThat(desk.withdrawNews(id)).isTrue();
        assertThat(anybody.get("/tin/" + id).body()).contains("đã được gỡ");
        assertThat(anybody.get("/tin/%27").body()).contains("đã được gỡ");
    }
}
