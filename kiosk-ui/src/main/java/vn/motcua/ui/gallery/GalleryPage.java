package vn.motcua.ui.gallery;

import java.util.List;

/** One page to browse all pictures by screen, orientation, size, theme and language. */
record GalleryPage(List<String> names, List<Variant> variants) {

    String html() {
        StringBuilder rows = new StringBuilder();
        for (String name : names) {
            rows.append("<h2>").append(name).append("</h2><div class=row>");
            for (Variant variant : variants) {
                rows.append(
                        "<figure class='%1$s'><a href='%2$s-%3$s.png'><img loading=lazy src='%2$s-%3$s.png' alt='%2$s %3$s'></a><figcaption>%3$s</figcaption></figure>"
                                .formatted(variant.name().replace('-', ' '), name, variant.name()));
            }
            rows.append("</div>");
        }
        return """
        <!doctype html><html lang=vi><meta charset=utf-8><title>Một Cửa Kiosk</title>
        <style>
        body { font: 16px sans-serif; margin: 1rem; } .row { display: flex; flex-wrap: wrap; gap: 1rem; }
        img { height: 320px; border: 1px solid #888; } figure { margin: 0; } nav { position: sticky; top: 0;
        background: #fff; padding: .5rem 0; } label { margin-right: 1rem; } figcaption { font-size: 12px; }
        </style>
        <h1>Một Cửa Kiosk: every screen</h1>
        <nav></nav>
        %s
        <script>
        const groups = [["portrait","landscape"],["light","contrast","soft"],["vi","en","qaa"],["normal","large","largest"]];
        const nav = document.querySelector("nav");
        for (const group of groups) {
          const select = document.createElement("select");
          select.add(new Option("all", ""));
          for (const word of group) select.add(new Option(word, word));
          select.onchange = show; nav.append(select, " ");
        }
        function show() {
          const wanted = [...nav.querySelectorAll("select")].map(s => s.value).filter(Boolean);
          for (const figure of document.querySelectorAll("figure"))
            figure.hidden = !wanted.every(word => figure.classList.contains(word));
        }
        </script></html>
        """
                .formatted(rows);
    }
}
