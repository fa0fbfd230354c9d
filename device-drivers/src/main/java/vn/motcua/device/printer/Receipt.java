package vn.motcua.device.printer;

import java.util.List;
import vn.motcua.contract.text.ShownText;

/**
 * One slip of paper, top to bottom. The printer's driver draws it, so every Vietnamese letter
 * prints on every printer. Whose words stand on it is not asked: each is made fit to be shown.
 */
public record Receipt(List<Part> parts) {
    public Receipt {
        parts = List.copyOf(parts);
    }

    /** A piece of a slip as wide as the paper; text wraps at words. */
    public sealed interface Part {

        /** Bold and centred, cap height 3.5 mm. */
        record Heading(String text) implements Part {
            public Heading {
                text = new ShownText(text).words();
            }
        }

        /** A paragraph, left aligned, cap height 2.6 mm. */
        record Text(String text) implements Part {
            public Text {
                text = new ShownText(text).words();
            }
        }

        /** A small label, and under it a bold value. */
        record Field(String label, String value) implements Part {
            public Field {
                label = new ShownText(label).words();
                value = new ShownText(value).words();
            }
        }

        /** A code for reading aloud: bold, large, broken only at hyphens. */
        record Code(String code) implements Part {
            public Code {
                code = new ShownText(code).words();
            }
        }

        /**
         * A QR code 30 mm wide, centred.
         *
         * @param text at most 300 characters
         */
        record Qr(String text) implements Part {}

        /** A line across the paper. */
        record Rule() implements Part {}
    }
}
