package vn.motcua.local.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.screen.Language;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.Receipt.Part;

/** What is asked for a procedure, on paper with room to write: to be filled in at home. */
public final class BlankForm {
    private static final String LINE = ".".repeat(40);
    private static final String BOX = "[   ] ";

    private BlankForm() {}

    public static Receipt of(Procedure procedure, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(words.get("form.title")));
        parts.add(new Part.Text(procedure.name()));
        parts.add(new Part.Field(words.get("form.code"), procedure.code()));
        parts.add(new Part.Rule());
        int number = 0;
        for (FormField field : procedure.fields()) {
            number++;
            String asked = field.label().in(language.tag());
            parts.add(new Part.Text("%d. %s".formatted(number, asked)));
            for (FormField.Choice option : field.options()) {
                parts.add(new Part.Text(BOX + option.name().in(language.tag())));
            }
            parts.addAll(Collections.nCopies(field.linesOnPaper(), new Part.Text(LINE)));
        }
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("form.signature")));
        parts.add(new Part.Text(LINE));
        parts.add(new Part.Text(words.get("form.at_kiosk")));
        return new Receipt(parts);
    }
}
