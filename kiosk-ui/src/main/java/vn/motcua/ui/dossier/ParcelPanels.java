package vn.motcua.ui.dossier;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.motcua.contract.post.Parcel;
import vn.motcua.ui.control.Desk;

/** What the post carries for a dossier, a box each. */
final class ParcelPanels {
    private final Desk desk;

    ParcelPanels(Desk desk) {
        this.desk = desk;
    }

    Node[] of(List<Parcel> parcels) {
        Node[] panels = new Node[parcels.size()];
        for (int number = 0; number < panels.length; number++) {
            panels[number] = panel(parcels.get(number), number);
        }
        return panels;
    }

    private Node panel(Parcel parcel, int number) {
        String id = "parcel-" + number;
        String state =
                desk.word(
                        "parcel.%s.%s"
                                .formatted(parcel.kind(), parcel.state())
                                .toLowerCase(Locale.ROOT));
        String tint =
                switch (parcel.state()) {
                    case DELIVERED -> "success";
                    case RETURNED, REFUSED -> "warn";
                    case ASKED, ACCEPTED, ON_THE_WAY -> "info";
                };
        String when = desk.word("parcel.at", desk.moments().plain(parcel.at()));
        VBox panel =
                desk.panel(
                        tint,
                        desk.label(state, id, "strong"),
                        desk.label(when, id + "-at", "caption"));
        if (!parcel.tracking().isEmpty()) {
            panel.getChildren()
                    .add(
                            desk.field(
                                    desk.word("parcel.tracking"),
                                    parcel.tracking(),
                                    id + "-tracking"));
        }
        return panel;
    }
}
