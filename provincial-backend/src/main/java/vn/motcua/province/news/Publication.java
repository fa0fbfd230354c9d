package vn.motcua.province.news;

import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;

/** Something that was published, and whether it still stands. */
public sealed interface Publication {
    boolean isWithdrawn();

    record News(NewsItem item, boolean isWithdrawn) implements Publication {}

    record Warning(Alert alert, boolean isWithdrawn) implements Publication {}
}
